import { type Explanation, evaluate, type Finding, type Plan, type Reading, type Status } from '@zhiben/core';
import { CallError } from '../call-error.js';
import { findSubject } from '../due/unit.js';

/** What is asked about. */
export interface Question {
  readonly asOf: string;
  /** Whether the call left the day open, so that today was taken. */
  readonly isToday: boolean;
  readonly knownAt?: string;
  /** Id of the duty. */
  readonly duty: string;
  /** Id or name of the subject. */
  readonly subject: string;
  /** Key of the only period or case that is asked about. */
  readonly instance?: string;
}

/** The findings that are asked about, and why each is as it is. */
export interface Answer {
  readonly plan: string;
  readonly asOf: string;
  readonly isToday: boolean;
  readonly knownAt?: string;
  /** The first need something done; those that are done, and what does not apply, come last. */
  readonly findings: readonly Finding[];
  readonly explain: (finding: Finding) => Explanation;
}

const ORDER: readonly Status[] = ['breached', 'unknown', 'open', 'late', 'met', 'exempt', 'not-applicable'];

/**
 * Finds what is asked about. Throws a `CallError` where the plan has no such duty, the data no such subject, or the duty
 * no such finding.
 */
export function answerTo(question: Question, plan: Plan, { dataset }: Reading): Answer {
  const { asOf, isToday, knownAt, duty, instance } = question;
  if (!plan.duty(duty)) throw new CallError('unknown-duty', { name: duty });
  // What does not apply is a finding here: whoever asks why wants to know why it does not.
  const all = evaluate(plan, dataset, { asOf, knownAt, obligations: [duty], notApplicable: true });
  const isSubject = all.count({ subject: question.subject }) > 0;
  const subject = isSubject ? question.subject : findSubject(dataset, question.subject);
  const ofSubject = [...all.where({ subject })];
  const findings = ofSubject.filter((one) => instance === undefined || one.instance === instance);
  if (findings.length === 0) {
    const instances = ofSubject.map((one) => one.instance).filter((one) => one !== '');
    throw new CallError('no-finding', { duty, subject: question.subject, asOf, instance, instances });
  }
  findings.sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
  return { plan: plan.id, asOf, isToday, knownAt, findings, explain: (finding) => all.explain(finding) };
}

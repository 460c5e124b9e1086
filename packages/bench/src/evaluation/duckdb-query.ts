import { AS_OF, CANDIDATE_INDUSTRIES, HIGH_RISK_SECTORS } from './duties.js';

const asOf = `DATE '${AS_OF}'`;
const never = `DATE '9999-12-31'`;
const always = `DATE '0001-01-01'`;

/** The duties as rows: their place, whether of high-risk enterprises, what counts, every so many months, minimum of days. */
const DUTY_ROWS = [
  [0, false, 'drill', 12, 183],
  [1, true, 'drill', 6, 91],
  [2, false, 'inspection', 3, 45],
  [3, true, 'inspection', 1, 15],
] as const;

/** Tables that are made beforehand: the periods of each duty, and which of them a stated period counts for. */
export const CALENDAR = [
  `CREATE TABLE periods AS
   SELECT duty, high_risk, n, minimum_days,
     CAST(DATE '2024-01-01' + to_months(CAST(n * months AS INTEGER)) AS DATE) AS first,
     CAST(DATE '2024-01-01' + to_months(CAST((n + 1) * months AS INTEGER)) AS DATE) - 1 AS last
   FROM (VALUES ${DUTY_ROWS.map(([duty, highRisk, , months, days]) => `(${duty}, ${highRisk}, ${months}, ${days})`).join()})
     duties(duty, high_risk, months, minimum_days), unnest(range(36 // months)) AS t(n)`,
  // A period that is longer than the duty's is left out: the day decides. One before 2024 counts for none, -1.
  `CREATE TABLE stated AS
   SELECT duties.months, word::period_word AS period,
     CASE WHEN month < 0 THEN -1 ELSE month // duties.months END AS n
   FROM (VALUES (1), (3), (6), (12)) duties(months), (
     SELECT word, length(word) AS size,
       CASE WHEN size = 4 THEN 12 WHEN word LIKE '%H%' THEN 6 WHEN word LIKE '%Q%' THEN 3 ELSE 1 END AS months,
       (word[:4]::INTEGER - 2024) * 12
         + CASE WHEN size = 4 THEN 0 ELSE (ltrim(word[6:], 'HQ')::INTEGER - 1) * months END AS month
     FROM (SELECT unnest(enum_range(NULL::period_word))::VARCHAR AS word)) words
   WHERE words.months <= duties.months`,
];

/** The first day on which a record of an enterprise counts for a period of a duty. */
const evidence = ([duty, highRisk, type, months]: (typeof DUTY_ROWS)[number]) => `
  SELECT ${duty} AS duty, number,
    coalesce(stated.n, date_diff('month', DATE '2024-01-01', "on") // ${months}) AS n, min("on") AS done
  FROM activities
  JOIN rules ON rules.number = activities."by" AND ${highRisk ? 'high_risk' : '(NOT high_risk OR since IS NOT NULL)'}
  LEFT JOIN stated ON stated.period = activities.period AND stated.months = ${months}
  WHERE type = '${type}' AND "on" <= ${asOf}
    AND ${type === 'drill' ? `kind = 'evacuation'` : `kind = 'self-check' AND "leaderRole" = 'principal' AND "coversMajor"`}
  GROUP BY ALL`;

/** The four duties: how many findings of each status. */
export const QUERY = `
WITH rules AS (
  SELECT number, coalesce("openedOn", ${always}) AS opened,
    CASE WHEN "closedOn" <= ${asOf} THEN "closedOn" ELSE ${never} END AS closed,
    "highRiskSince" AS since,
    CASE WHEN "highRiskSince" > ${asOf} THEN false
      WHEN "highRisk" IS NOT NULL THEN "highRisk"
      WHEN sectors IS NOT NULL THEN list_has_any(sectors, [${HIGH_RISK_SECTORS.map((one) => `'${one}'`).join()}])
      WHEN "industryCode" IS NULL THEN NULL
      WHEN regexp_matches("industryCode", '^[A-Z]?(${CANDIDATE_INDUSTRIES.join('|')})') THEN NULL
      ELSE false END AS high_risk
  FROM enterprises WHERE "openedOn" IS NULL OR "openedOn" <= ${asOf}
),
islands AS (
  SELECT enterprise, "from", coalesce("to", ${never} - 1) AS till,
    max(till) OVER (PARTITION BY enterprise ORDER BY "from", till ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM suspensions WHERE "from" <= ${asOf}
),
suspended AS (
  SELECT enterprise, min("from") AS "from", max(till) AS till
  FROM (
    SELECT *, count(*) FILTER (reached IS NULL OR "from" > reached + 1)
      OVER (PARTITION BY enterprise ORDER BY "from", till ROWS UNBOUNDED PRECEDING) AS island
    FROM islands)
  GROUP BY enterprise, island
),
evidence AS (${DUTY_ROWS.map(evidence).join('\n  UNION ALL')}
),
cases AS (
  SELECT duty, number, n, last, rules.high_risk, greatest(first, opened) AS first_day, least(last, closed) AS last_day
  FROM rules JOIN periods ON CASE
    WHEN rules.high_risk IS NULL THEN true
    WHEN rules.high_risk AND since IS NOT NULL THEN (first >= since) = periods.high_risk
    ELSE periods.high_risk = rules.high_risk END
  WHERE first <= ${asOf} AND last_day - first_day + 1 >= minimum_days
)
SELECT duty, CASE WHEN suspended.enterprise IS NOT NULL THEN 'exempt'
    WHEN done <= last THEN 'met' WHEN done IS NOT NULL THEN 'late'
    WHEN ${asOf} <= last THEN 'open' ELSE 'breached' END AS status, count(*) AS count
FROM cases
LEFT JOIN evidence USING (duty, number, n)
LEFT JOIN suspended ON enterprise = number AND "from" <= first_day AND till >= last_day
WHERE high_risk IS NOT NULL GROUP BY ALL
UNION ALL
SELECT duty, 'unknown', count(DISTINCT number) FROM cases WHERE high_risk IS NULL GROUP BY ALL`;

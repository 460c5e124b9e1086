import { rmSync } from 'node:fs';

/** What asks a process to end: Ctrl-C, a request to end, a terminal that was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something with a temporary file, and takes the file away should the process be asked to end meanwhile; the process
 * then ends as it was asked to.
 */
export async function whileTemporary<T>(path: string, work: () => Promise<T>): Promise<T> {
  const onSignal = (signal: NodeJS.Signals) => {
    rmSync(path, { force: true });
    stop();
    // Whoever else listens decides for itself; where nobody does, the signal takes its usual course.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  try {
    return await work();
  } finally {
    stop();
  }
}

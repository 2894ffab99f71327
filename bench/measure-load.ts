import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { BenchPage } from './list-pages.ts';
import type { BenchServer } from './serve-ledger.ts';

/** How a server answers under load. */
export interface LoadFigures {
  /** Capacity: as many requests at once as keep the server busy. */
  readonly perSecond: number;
  /** 95th percentile at half the capacity. */
  readonly p95Ms: number;
  /** Processor time of the server for one answer: what else runs on the machine does not count. Null where the system does not tell. */
  readonly busyMs: number | null;
  /** Of the largest answer. */
  readonly kilobytes: number;
}

const atOnce = 8;
const capacityMs = 3_000;
const openLoopMs = 6_000;
const warmingRequests = 40;

/**
 * Measures a page: first the capacity, then the answer times at half of that, sent at a fixed rate whether or not
 * earlier answers are in (open loop), so that waiting counts.
 */
export async function measureLoad({ origin, pid }: BenchServer, { paths }: BenchPage): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let sent = 0;
  const ask = () => fetchOnce(origin + encodeURI(paths[sent++ % paths.length]), agent);
  let largest = 0;
  for (let warming = 0; warming < Math.max(warmingRequests, paths.length); warming++)
    largest = Math.max(largest, await ask());
  const before = [readBusyMs(pid), sent] as const;
  const perSecond = await measureCapacity(ask);
  const times = await sendAtRate(perSecond / 2, ask);
  const after = readBusyMs(pid);
  agent.destroy();
  return {
    perSecond,
    p95Ms: times[Math.floor(times.length * 0.95)],
    busyMs: after === null || before[0] === null ? null : (after - before[0]) / (sent - before[1]),
    kilobytes: largest / 1000,
  };
}

/** Processor time of a process so far, in milliseconds; null on systems without /proc. */
function readBusyMs(pid: number): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    const ticksPerSecond = 100;
    return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1000;
  } catch {
    return null;
  }
}

async function measureCapacity(ask: () => Promise<number>): Promise<number> {
  const began = performance.now();
  let answered = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (performance.now() - began < capacityMs) {
        await ask();
        answered++;
      }
    }),
  );
  return answered / ((performance.now() - began) / 1000);
}

/** Milliseconds from when each request was due until its answer was in, sorted. */
async function sendAtRate(perSecond: number, ask: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  const pending: Promise<void>[] = [];
  const began = performance.now();
  for (let count = 0; count < (openLoopMs / 1000) * perSecond; count++) {
    const due = began + (count * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    pending.push(
      ask().then(() => {
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(pending);
  return times.sort((left, right) => left - right);
}

/** Bytes of the answer. A connection that the server closed while it lay idle is made anew, as browsers do. */
function fetchOnce(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(address, { agent }, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
      });
      response.on('end', () =>
        response.statusCode === 200 ? resolve(size) : reject(new Error(`${address}: ${response.statusCode}`)),
      );
    });
    request.on('error', (error: NodeJS.ErrnoException) =>
      request.reusedSocket && error.code === 'ECONNRESET' ? resolve(fetchOnce(address, agent)) : reject(error),
    );
  });
}

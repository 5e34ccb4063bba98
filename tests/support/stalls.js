/*
 * Loaded into a server under test: from SIGUSR2 on it watches the event loop, and when the server ends
 * it leaves the longest delay, in ms, in the file that STALLS names.
 */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delays = monitorEventLoopDelay({ resolution: 5 });
process.on('SIGUSR2', () => delays.enable());
process.on('exit', () => writeFileSync(process.env.STALLS ?? '', String(delays.max / 1e6)));

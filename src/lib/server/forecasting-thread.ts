import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { forecastExam, type Outlook } from '#lib/scheduling/exam.ts';

/* Built, this module is one that a thread can begin with. */

export const address = import.meta.url;

if (!isMainThread && workerData?.forecast)
	parentPort?.postMessage(forecastExam(workerData.forecast as Outlook));

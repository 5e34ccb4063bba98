import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { modelAt, usual, type Endpoint } from './model-endpoint.ts';
import { asNewVersion, type Replaced } from './new-version.ts';
import { pack, type Parcel } from './parcel.ts';
import { prepare, type Brought, type Stage, type Tell } from './prepare.ts';
import { stepBack } from './step-back.ts';

/* Built, this module is one that a thread can begin with: it knows of texts alone, and so begins quickly. */

export const address = import.meta.url;

/** What there is to do: a text, the learner's language model if it is to be asked, and what the text takes the place of. */
export type Task = { brought: Brought; endpoint: Endpoint | null; replaced: Replaced | null };

export type Outcome = { problem: string } | { parcel: Parcel };

export type Message = Outcome | { stage: Stage };

/** Reads and drafts a text, and packs what comes of it for the database. */
export async function preparePacked(
	{ brought, endpoint, replaced }: Task,
	tell: Tell,
	signal?: AbortSignal
): Promise<Outcome> {
	const preparation = await prepare(brought, tell, endpoint && modelAt(endpoint, usual, signal));
	if ('problem' in preparation) return preparation;
	if (!replaced) return { parcel: pack(preparation.prepared, Date.now()) };
	const { prepared, carried } = asNewVersion(preparation.prepared, replaced);
	return { parcel: { ...pack(prepared, Date.now()), carried } };
}

const tellEveryMs = 200;

/** Tells a few times a second at most, and of each stage when it begins. */
function rarely(tell: Tell): Tell {
	let last: Stage['kind'] | null = null;
	let at = 0;
	return (stage) => {
		const now = Date.now();
		if (stage.kind === last && now - at < tellEveryMs) return;
		last = stage.kind;
		at = now;
		tell(stage);
	};
}

if (!isMainThread && workerData?.prepare) {
	stepBack(3);
	const post = (message: Message) => parentPort?.postMessage(message);
	post(
		await preparePacked(
			workerData.prepare,
			rarely((stage) => post({ stage }))
		)
	);
}

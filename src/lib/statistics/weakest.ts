import type { Mastery } from './mastery.ts';

/** A topic of which fewer cards were met says too little to be called weak. */
const enoughOfTopic = 5;
const enoughInAll = 20;

/** Of the topics that were begun the one that is known least; null while there is too little to tell. */
export function weakest<Topic extends { mastery: Mastery }>(topics: readonly Topic[]): Topic | null {
	const begun = topics.filter(({ mastery }) => mastery.seen >= enoughOfTopic);
	const seen = begun.reduce((sum, { mastery }) => sum + mastery.seen, 0);
	if (begun.length < 2 || seen < enoughInAll) return null;
	return begun.reduce((least, topic) => (topic.mastery.likely < least.mastery.likely ? topic : least));
}

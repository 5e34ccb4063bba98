import type { Mastery } from './mastery.ts';

/** A topic of which fewer cards were met says too little to be called weak. */
const enoughOfTopic = 5;
const enoughInAll = 20;

/** Nor is one that is hardly below the others. */
const clearly = 0.05;

/** Of the topics that were begun the one that is known least; null when there is too little to tell. */
export function weakest<Topic extends { mastery: Mastery }>(topics: readonly Topic[]): Topic | null {
	const begun = topics.filter(({ mastery }) => mastery.seen >= enoughOfTopic);
	const seen = begun.reduce((sum, { mastery }) => sum + mastery.seen, 0);
	if (begun.length < 2 || seen < enoughInAll) return null;
	const mean = begun.reduce((sum, { mastery }) => sum + mastery.likely, 0) / begun.length;
	const least = begun.reduce((least, topic) => (topic.mastery.likely < least.mastery.likely ? topic : least));
	return mean - least.mastery.likely >= clearly ? least : null;
}

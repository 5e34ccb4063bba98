import { counted } from '#lib/components/counted.ts';

/** What was done to the things that were ticked, with all that taking it back needs. */
export type Done =
	| { kind: 'suspended' | 'resumed'; id: string; cards: string[] }
	| { kind: 'deleted'; accepted: string[]; drafts: string[] }
	| { kind: 'moved'; facts: string[]; topics: (string | null)[]; to: string }
	| { kind: 'undone' | 'movedBack'; count: number }
	/** A form that was sent again, or asked for what is so anyway. */
	| { kind: 'already'; what: 'deleted' | 'restored' }
	| { kind: 'already'; what: 'moved'; to: string };

/** Stands for no topic where several are named in one field. */
export const noTopic = 'none';

/** What was done, in a sentence. */
export function doneWords(done: Done, topic: string | undefined): string {
	switch (done.kind) {
		case 'suspended':
			return `${said(done.cards.length)} not asked any more.`;
		case 'resumed':
			return `${said(done.cards.length)} asked again.`;
		case 'deleted':
			return `${said(done.accepted.length + done.drafts.length)} deleted.`;
		case 'moved':
			return `${counted(done.facts.length, 'fact')} moved to “${topic ?? 'the topic'}”.`;
		case 'undone':
			return `${said(done.count)} as before.`;
		case 'movedBack':
			return `${counted(done.count, 'fact')} moved back.`;
		case 'already':
			return alreadyWords[done.what](topic);
	}
}

const alreadyWords = {
	deleted: () => 'These are deleted already.',
	restored: () => 'These are there again already.',
	moved: (topic: string | undefined) => `These are in “${topic ?? 'the topic'}” already.`
};

const said = (cards: number) => `${counted(cards, 'card')} ${cards === 1 ? 'is' : 'are'}`;

/** The form that takes it back: its action and its fields; null when there is nothing to take back. */
export function undoOf(done: Done, id: string): { action: string; fields: Record<string, string> } | null {
	switch (done.kind) {
		case 'suspended':
		case 'resumed':
			return { action: 'takeBack', fields: { id, undoes: done.id, cards: done.cards.join(' ') } };
		case 'deleted': {
			const { accepted, drafts } = done;
			return { action: 'restore', fields: { accepted: accepted.join(' '), drafts: drafts.join(' ') } };
		}
		case 'moved': {
			const topics = done.topics.map((each) => each ?? noTopic);
			return { action: 'moveBack', fields: { facts: done.facts.join(' '), topics: topics.join(' ') } };
		}
		default:
			return null;
	}
}

import { and, eq, sql, type SQL } from 'drizzle-orm';
import { studyDay } from '#lib/scheduling/day.ts';
import { movedOn, type Moved } from '#lib/scheduling/days-off.ts';
import { allowance, arrange, type Candidate } from '#lib/scheduling/queue.ts';
import * as daysOff from './days-off.ts';
import type { Database } from './db/open.ts';
import { memory } from './db/schema.ts';
import type { StudySettings } from './settings.ts';
import { studied } from './studied.ts';

/** A learning step that ends within this many ms belongs to the sitting that is going on. */
export const learnAhead = 20 * 60_000;

/** What a learner has to do now: ids of cards in the order in which they come. */
export type Sitting = {
	/** In the learning steps, the one that is due first in front. */
	learning: string[];
	/** Reviews, with today's new cards among them. */
	cards: string[];
	/** How many of `cards` are new. */
	fresh: number;
};

/** The cards of one course, or of all; at most so many of a kind. */
type Scope = { course?: string | null; most?: number };

/** The cards that are due now, those most likely forgotten first, and the new ones that today has room for. */
export async function plan(
	db: Database,
	learner: string,
	settings: StudySettings,
	now: number,
	{ course = null, most = Infinity }: Scope = {}
): Promise<Sitting> {
	const today = studyDay(now, settings.zone, settings.dayStartsAt);
	const asked = { learner, today, now, course, moved: await daysOff.moved(db, learner) };
	const answered = await doneToday(db, asked);
	const learning = await inSteps(db, asked);
	// Steps that are left from earlier days come first, and count as reviews when they are answered.
	const left = learning.filter(({ isLeft }) => isLeft).length;
	const done = { ...answered, reviews: answered.reviews + left };
	// One more than the day has room for tells whether any has to wait.
	const limit = Math.max(0, settings.reviewsPerDay - done.reviews) + 1;
	const due = await dueCards(db, asked, limit);
	const room = allowance(settings, done, due.length);
	const reviews = due.slice(0, Math.min(most, room.reviews));
	const fresh = await newCards(db, asked, [...learning, ...reviews], Math.min(most, room.fresh));
	const cards = arrange(reviews, fresh);
	const isNew = new Set(fresh.map(({ card }) => card));
	return {
		learning: learning.map(({ card }) => card),
		cards: cards.map(({ card }) => card),
		fresh: cards.filter(({ card }) => isNew.has(card)).length
	};
}

type Asked = { learner: string; today: number; now: number; course: string | null; moved: Moved[] };

/** How many cards were met for the first time today, and how many again. */
async function doneToday(db: Database, { learner, today }: Asked) {
	const [done] = await db
		.select({
			fresh: sql<number>`coalesce(sum(${memory.firstDay} = ${today}), 0)`,
			reviews: sql<number>`coalesce(sum(${memory.firstDay} < ${today}), 0)`
		})
		.from(memory)
		.where(and(eq(memory.learnerId, learner), eq(memory.lastDay, today)));
	return done ?? { fresh: 0, reviews: 0 };
}

/** Of the course that is asked for, or of any. */
const inScope = ({ course }: Asked) => sql`(${course} is null or fact.course_id = ${course})`;

/** Facts of which another card was answered today: siblings are never asked on one day. */
const metToday = ({ learner, today }: Asked) => sql`
	select card.fact_id from memory join card on card.id = memory.card_id
	where memory.learner_id = ${learner} and memory.last_day = ${today}`;

const candidate = sql`card.id as card, fact.id as fact, coalesce(fact.topic_id, fact.course_id) as topic`;

async function inSteps(db: Database, asked: Asked): Promise<(Candidate & { isLeft: number })[]> {
	const { learner, today, now } = asked;
	return db.all(sql`
		select ${candidate}, memory.last_day < ${today} as isLeft from memory ${studied(learner)}
		where memory.learner_id = ${learner} and memory.suspended = 0 and memory.due_day <= ${today}
			and memory.due_at <= ${now + learnAhead}
			and memory.buried_on is not ${today} and ${inScope(asked)}
		order by memory.due_at`);
}

/**
 * The most urgent reviews. With one set of weights recall falls with the time since the last answer over
 * stability, so their order needs no power. First among a few by the index alone; among all when too many of those drop out.
 */
async function dueCards(db: Database, asked: Asked, most: number): Promise<Candidate[]> {
	if (most === 0) return [];
	const { learner, today, now, moved } = asked;
	const among = (window: number): Promise<Candidate[]> =>
		db.all(sql`
			with urgent as materialized (
				select card_id, (${now} - last_at) / stability as urgency from memory
				where learner_id = ${learner} and suspended = 0 and ${isDue(moved, today)}
					and due_at is null and buried_on is not ${today}
				order by urgency desc limit ${window})
			select ${candidate} from urgent as memory ${studied(learner)}
			where ${inScope(asked)} and fact.id not in (${metToday(asked)})
			order by memory.urgency desc limit ${limit(most)}`);
	const few = await among(limit(2 * most + 50));
	return few.length < most && Number.isFinite(most) ? among(-1) : few;
}

/** Due by today, but for what days off have moved: some of that is asked before it is due, some after. */
function isDue(moved: Moved[], today: number): SQL {
	const { early, waiting } = movedOn(moved, today);
	if (early.length === 0 && waiting.length === 0) return sql`due_day <= ${today}`;
	const until = Math.max(today, ...early.map(({ day }) => day));
	const place = sql`due_day * 2 + knows % 2`;
	const places = (of: Moved[]) =>
		sql`(${sql.join(
			of.map(({ day, number }) => sql`${day * 2 + number}`),
			sql`, `
		)})`;
	return sql`due_day <= ${until} and (due_day <= ${today} or ${place} in ${places(early)})
		and ${place} not in ${places(waiting)}`;
}

/** Cards never seen, one of a fact, in the order of their course; none of a fact that is met today anyway. */
async function newCards(db: Database, asked: Asked, met: Candidate[], most: number): Promise<Candidate[]> {
	if (most === 0) return [];
	const { learner, today } = asked;
	return db.all(sql`
		select ${candidate}, min(card.position) from memory ${studied(learner)}
		left join topic on topic.id = fact.topic_id
		where memory.learner_id = ${learner} and memory.suspended = 0 and memory.stability is null
			and memory.buried_on is not ${today} and ${inScope(asked)}
			and fact.id not in (${metToday(asked)})
			and fact.id not in (select value from json_each(${JSON.stringify(met.map(({ fact }) => fact))}))
		group by fact.id
		order by enrolment.enrolled_at, fact.course_id, topic.position, fact.position limit ${limit(most)}`);
}

/** SQLite's way to say: without a limit. */
const limit = (most: number) => (Number.isFinite(most) ? most : -1);

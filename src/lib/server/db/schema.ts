import { sql } from 'drizzle-orm';
import {
	index,
	integer,
	primaryKey,
	real,
	sqliteTable,
	text,
	uniqueIndex,
	type AnySQLiteColumn
} from 'drizzle-orm/sqlite-core';
import type { CardKind, Stance } from '#lib/facts/fact.ts';
import type { Given, Question } from '#lib/facts/question.ts';
import type { Label } from '#lib/evidence/label.ts';
import type { Marks } from '#lib/evidence/relate.ts';
import type { TermCounts } from '#lib/evidence/term-counts.ts';
import type { FullReport } from '#lib/drafting/model-report.ts';
import type { SuggestedFrom } from '#lib/drafting/topics.ts';
import type { QuizWish } from '#lib/quiz/wish.ts';
import type { BlockKind } from '#lib/reading/document.ts';
import type { Phase } from '#lib/scheduling/steps.ts';
import type { Reference } from '#lib/exchange/course.ts';

const flag = () => integer({ mode: 'boolean' }).notNull().default(false);
const instant = () => integer({ mode: 'timestamp_ms' });
const json = <T>() => text({ mode: 'json' }).$type<T>();

/* Accounts: the columns that better-auth asks for. */

export const user = sqliteTable('user', {
	id: text().primaryKey(),
	name: text().notNull(),
	email: text().notNull().unique(),
	emailVerified: flag(),
	image: text(),
	isAnonymous: flag(),
	createdAt: instant().notNull(),
	updatedAt: instant().notNull()
});

const ownedBy = () =>
	text()
		.notNull()
		.references(() => user.id, { onDelete: 'cascade' });

export const session = sqliteTable(
	'session',
	{
		id: text().primaryKey(),
		userId: ownedBy(),
		token: text().notNull().unique(),
		expiresAt: instant().notNull(),
		ipAddress: text(),
		userAgent: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(table) => [index('session_user').on(table.userId)]
);

export const account = sqliteTable(
	'account',
	{
		id: text().primaryKey(),
		userId: ownedBy(),
		accountId: text().notNull(),
		providerId: text().notNull(),
		accessToken: text(),
		refreshToken: text(),
		idToken: text(),
		accessTokenExpiresAt: instant(),
		refreshTokenExpiresAt: instant(),
		scope: text(),
		password: text(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(table) => [index('account_user').on(table.userId)]
);

export const verification = sqliteTable(
	'verification',
	{
		id: text().primaryKey(),
		identifier: text().notNull(),
		value: text().notNull(),
		expiresAt: instant().notNull(),
		createdAt: instant().notNull(),
		updatedAt: instant().notNull()
	},
	(table) => [index('verification_identifier').on(table.identifier)]
);

/* What is studied. A course without an owner is the starter course, which everyone may study and nobody may change. */

export const course = sqliteTable(
	'course',
	{
		id: text().primaryKey(),
		ownerId: text().references(() => user.id, { onDelete: 'cascade' }),
		/** A text that is being stored: it has this course to itself, which nobody sees, until all of it is there. */
		intakeId: text().references((): AnySQLiteColumn => intake.id, { onDelete: 'cascade' }),
		title: text().notNull(),
		description: text().notNull().default(''),
		createdAt: instant().notNull()
	},
	(table) => [index('course_owner').on(table.ownerId), index('course_intake').on(table.intakeId)]
);

const ofCourse = () =>
	text()
		.notNull()
		.references(() => course.id, { onDelete: 'cascade' });

export const topic = sqliteTable(
	'topic',
	{
		id: text().primaryKey(),
		courseId: ofCourse(),
		title: text().notNull(),
		position: integer().notNull(),
		/** A learner may leave this topic out. */
		optional: flag(),
		/** What its title was found by when Este suggested it; null when a person gave it. */
		suggestedFrom: text().$type<SuggestedFrom>()
	},
	(table) => [index('topic_course').on(table.courseId)]
);

export const document = sqliteTable(
	'document',
	{
		id: text().primaryKey(),
		courseId: ofCourse(),
		title: text().notNull(),
		lang: text().notNull(),
		/** The canonical text, fixed when the document was added. */
		text: text().notNull(),
		reference: json<Reference>(),
		/** The name of the file it came from, or 'pasted'. */
		source: text().notNull(),
		/** The offsets at which its pages start; null where there are none. */
		pages: json<number[]>(),
		/** How many cards were drafted from it and why some were dropped; null for what nobody drafted from. */
		report: json<FullReport>(),
		position: integer().notNull(),
		addedAt: instant().notNull(),
		/** The newest version of this text, if there is one: what is cited here then is lost in it. */
		replacedBy: text().references((): AnySQLiteColumn => document.id, { onDelete: 'cascade' })
	},
	(table) => [index('document_course').on(table.courseId), index('document_replaced').on(table.replacedBy)]
);

/** A text on its way in, its bytes in a file of their own until it is read. Its id is the document's to be. */
export const intake = sqliteTable(
	'intake',
	{
		id: text().primaryKey(),
		learnerId: ownedBy(),
		/** Null while the course is still to be made. */
		courseId: text().references(() => course.id, { onDelete: 'cascade' }),
		/** What the course to be made is called; empty: as its first text is. */
		newCourse: text(),
		/** The id of the course to be made: several texts may go into one. */
		newCourseId: text(),
		/** Given by the learner; empty: the text's own. */
		title: text().notNull(),
		/** The name of the file, or null for what was pasted. */
		name: text(),
		/** What it is called until it is read. */
		label: text().notNull(),
		/** In bytes. */
		size: integer().notNull(),
		/** How often reading it has begun. */
		attempts: integer().notNull().default(0),
		state: text().$type<'waiting' | 'done' | 'known' | 'failed'>().notNull(),
		/** Why it failed, in a sentence. */
		problem: text(),
		/** The document that the course has already. */
		knownId: text(),
		/** The document of which it is a new version. */
		replaces: text().references((): AnySQLiteColumn => document.id, { onDelete: 'cascade' }),
		addedAt: instant().notNull()
	},
	(table) => [index('intake_learner').on(table.learnerId), index('intake_course').on(table.courseId)]
);

/** A language model of the learner's own, behind an address that speaks OpenAI's protocol. */
export const modelSettings = sqliteTable('model_settings', {
	learnerId: ownedBy().primaryKey(),
	baseUrl: text().notNull(),
	model: text().notNull(),
	/** Never sent to a page. */
	key: text(),
	isOn: flag()
});

const ofDocument = () =>
	text()
		.notNull()
		.references(() => document.id, { onDelete: 'cascade' });

/** One sentence of a document. */
export const passage = sqliteTable(
	'passage',
	{
		documentId: ofDocument(),
		position: integer().notNull(),
		start: integer().notNull(),
		end: integer().notNull(),
		kind: text().$type<BlockKind>().notNull(),
		/** Why drafting made no card from it. */
		rejected: text()
	},
	(table) => [primaryKey({ columns: [table.documentId, table.position] })]
);

export const fact = sqliteTable(
	'fact',
	{
		id: text().primaryKey(),
		courseId: ofCourse(),
		topicId: text().references(() => topic.id, { onDelete: 'set null' }),
		statement: text().notNull(),
		position: integer().notNull()
	},
	(table) => [index('fact_course').on(table.courseId), index('fact_topic').on(table.topicId)]
);

const ofFact = () =>
	text()
		.notNull()
		.references(() => fact.id, { onDelete: 'cascade' });

export const citation = sqliteTable(
	'citation',
	{
		factId: ofFact(),
		position: integer().notNull(),
		documentId: ofDocument(),
		start: integer().notNull(),
		end: integer().notNull(),
		quote: text().notNull(),
		stance: text().$type<Stance>().notNull(),
		/** Why it has this stance, in words. */
		note: text(),
		/** Of a quotation that is lost: the passage of the newest version that is most like it, if one is. */
		nearestStart: integer(),
		nearestEnd: integer()
	},
	(table) => [
		primaryKey({ columns: [table.factId, table.position] }),
		index('citation_document').on(table.documentId)
	]
);

export const card = sqliteTable(
	'card',
	{
		id: text().primaryKey(),
		factId: ofFact(),
		position: integer().notNull(),
		kind: text().$type<CardKind>().notNull(),
		prompt: text().notNull(),
		answer: text().notNull(),
		accepted: json<string[]>().notNull(),
		/** A retired card was taken out of the starter course: nobody is asked it again, its reviews stay. */
		status: text().$type<'draft' | 'accepted' | 'rejected' | 'retired'>().notNull(),
		/** What drafted it: a rule such as `date`, or `model`; null when a person wrote it. */
		rule: text(),
		/** Few would take it as a card: as a draft it waits on a page of its own. */
		setAside: flag()
	},
	(table) => [index('card_fact').on(table.factId)]
);

const ofCard = () =>
	text()
		.notNull()
		.references(() => card.id, { onDelete: 'cascade' });

/** A question that a person wrote for a course; the others are made when a quiz is. */
export const question = sqliteTable(
	'question',
	{
		id: text().primaryKey(),
		courseId: ofCourse(),
		topicId: text().references(() => topic.id, { onDelete: 'set null' }),
		position: integer().notNull(),
		body: json<Question>().notNull(),
		/** Taken out of the starter course: nobody is asked it again, its statistics stay. */
		retired: flag()
	},
	(table) => [index('question_course').on(table.courseId)]
);

/*
 * What search and related passages look in: full-text tables without the texts themselves, which drizzle does not know
 * (see the migration `index_words`). Passages are found in `passage_search(text, entities)`: a row's id is
 * `number << 24 | position`, with the number of its document here; `entities` has a token for each thing that is named
 * (`passage-words.ts`), and `passage_search_terms(term, col, doc, cnt)` says in how many passages a token is.
 * Facts are found in `fact_search(statement)`, cards in `card_search(prompt, answer)`, by the numbers below, and their
 * tokens are in `fact_search_terms(term)` and `card_search_terms(term)`. Triggers keep facts, cards and wordings as
 * they are, and take out what goes; passages are filled in by `indexing.ts`.
 */

/** A document whose passages are in `passage_search`, or are on their way into it. */
export const searchedDocument = sqliteTable('searched_document', {
	number: integer().primaryKey({ autoIncrement: true }),
	documentId: ofDocument().unique(),
	/** So many of its passages, the first ones, are in it. */
	filled: integer().notNull().default(0)
});

export const searchedFact = sqliteTable('searched_fact', {
	number: integer().primaryKey({ autoIncrement: true }),
	factId: ofFact().unique()
});

/** A card in its own words, or in those of a learner. */
export const searchedCard = sqliteTable(
	'searched_card',
	{
		number: integer().primaryKey({ autoIncrement: true }),
		cardId: ofCard(),
		learnerId: text().references(() => user.id, { onDelete: 'cascade' })
	},
	(table) => [
		index('searched_card_card').on(table.cardId),
		index('searched_card_learner').on(table.learnerId)
	]
);

/* What other documents say to a fact. */

/** What the passages of a document speak of, counted once and kept as long as the document is as it is. */
export const documentTerms = sqliteTable('document_terms', {
	documentId: ofDocument().primaryKey(),
	/** Of all that was counted. */
	digest: text().notNull(),
	counts: json<TermCounts>().notNull()
});

/** A fact as it was compared with the other documents of its course, or with those of a learner's other courses. */
export const comparison = sqliteTable(
	'comparison',
	{
		/** The fact's, with the learner's behind it where there is one. */
		id: text().primaryKey(),
		factId: ofFact(),
		/** Whose other courses it was compared with; null: its own course. */
		learnerId: text().references(() => user.id, { onDelete: 'cascade' }),
		/** The quotation that was compared. */
		documentId: ofDocument(),
		start: integer().notNull(),
		quote: text().notNull(),
		/** A digest of all that it was worked out from. */
		basis: text().notNull()
	},
	(table) => [
		index('comparison_fact').on(table.factId),
		index('comparison_learner').on(table.learnerId),
		index('comparison_document').on(table.documentId)
	]
);

/** A passage of another document that rules found for a fact, the closest first. */
export const related = sqliteTable(
	'related',
	{
		comparisonId: text()
			.notNull()
			.references(() => comparison.id, { onDelete: 'cascade' }),
		position: integer().notNull(),
		documentId: ofDocument(),
		start: integer().notNull(),
		end: integer().notNull(),
		quote: text().notNull(),
		label: text().$type<Label>().notNull(),
		reason: text().notNull(),
		score: real().notNull(),
		/** Within the two quotations. */
		shared: json<Marks>().notNull(),
		opposed: json<Marks>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.comparisonId, table.position] }),
		index('related_document').on(table.documentId)
	]
);

/** What a learner says that a passage does to a fact: it stands whatever rules find later. */
export const ownLabel = sqliteTable(
	'own_label',
	{
		learnerId: ownedBy(),
		factId: ofFact(),
		documentId: ofDocument(),
		quote: text().notNull(),
		label: text().$type<Label | 'unrelated'>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.factId, table.documentId, table.quote] }),
		index('own_label_fact').on(table.factId),
		index('own_label_document').on(table.documentId)
	]
);

/** A course whose facts may have to be compared anew, as triggers notice (see the migration `notice_changes`). */
export const toCompare = sqliteTable(
	'to_compare',
	{
		/** The course's, with the learner's behind it where there is one. */
		id: text().primaryKey(),
		courseId: ofCourse(),
		/** With whose other courses; null: within the course. */
		learnerId: text().references(() => user.id, { onDelete: 'cascade' }),
		/** How often it was noticed: what has come since it was begun is not done. */
		changes: integer().notNull().default(1)
	},
	(table) => [index('to_compare_course').on(table.courseId), index('to_compare_learner').on(table.learnerId)]
);

/* What a learner does with it. */

export const enrolment = sqliteTable(
	'enrolment',
	{ learnerId: ownedBy(), courseId: ofCourse(), enrolledAt: instant().notNull() },
	(table) => [primaryKey({ columns: [table.learnerId, table.courseId] })]
);

export const leftOut = sqliteTable(
	'left_out',
	{
		learnerId: ownedBy(),
		topicId: text()
			.notNull()
			.references(() => topic.id, { onDelete: 'cascade' })
	},
	(table) => [primaryKey({ columns: [table.learnerId, table.topicId] })]
);

/** A learner's own words for a card of a course that belongs to somebody else. */
export const wording = sqliteTable(
	'wording',
	{ learnerId: ownedBy(), cardId: ofCard(), prompt: text().notNull(), answer: text().notNull() },
	(table) => [
		primaryKey({ columns: [table.learnerId, table.cardId] }),
		index('wording_card').on(table.cardId)
	]
);

export const studySettings = sqliteTable('study_settings', {
	learnerId: ownedBy().primaryKey(),
	zone: text().notNull(),
	dayStartsAt: integer().notNull().default(4),
	newPerDay: integer().notNull().default(20),
	reviewsPerDay: integer().notNull().default(200),
	desiredRetention: real().notNull().default(0.9),
	/** Answers in a quiz count for the schedule. */
	quizzesCount: integer({ mode: 'boolean' }).notNull().default(true),
	/** Facts are compared with the learner's other courses too. */
	relatesElsewhere: flag(),
	/** The learner's own 21 weights; null: the defaults. */
	parameters: json<number[]>()
});

/**
 * The log: rows are only added, and they are the truth.
 * No reference to `card`: what was answered stays answered when its card is gone.
 */
export const review = sqliteTable(
	'review',
	{
		/** Order of receipt. */
		position: integer().primaryKey({ autoIncrement: true }),
		learnerId: ownedBy(),
		id: text().notNull(),
		card: text().notNull(),
		kind: text()
			.$type<
				| 'answered'
				| 'typed'
				| 'chosen'
				| 'undone'
				| 'suspended'
				| 'resumed'
				| 'buried'
				| 'reset'
				| 'rescheduled'
			>()
			.notNull(),
		undoes: text(),
		grade: integer(),
		/** Of how many choices one was chosen in a quiz. */
		choices: integer(),
		/** When it happened, in ms; never later than it was received. */
		at: integer().notNull(),
		/** The instant the page named, as it came; null from a page without a clock. */
		claimedAt: integer(),
		receivedAt: integer().notNull(),
		device: text().notNull(),
		sequence: integer().notNull(),
		studyDay: integer().notNull(),
		zone: text().notNull(),
		tookMs: integer(),
		/* What was decided on receiving it; never read back into stability or difficulty. */
		dueDay: integer(),
		dueAt: integer(),
		step: integer(),
		/** Predicted recall when it was answered; null for a card never seen before. */
		recall: real(),
		desiredRetention: real().notNull(),
		engine: text().notNull(),
		/** Which weights: `default`, or the learner's own set by its digest. */
		parameterSet: text().notNull()
	},
	(table) => [
		uniqueIndex('review_id').on(table.learnerId, table.id),
		index('review_card').on(table.learnerId, table.card),
		index('review_day').on(table.learnerId, table.studyDay),
		index('review_undo')
			.on(table.learnerId, table.undoes, table.card)
			.where(sql`kind = 'undone'`)
	]
);

/** What the scheduler believes of each card that a learner studies: a cache of the fold over its log. */
export const memory = sqliteTable(
	'memory',
	{
		learnerId: ownedBy(),
		cardId: ofCard(),
		/** Null while the card waits to be learnt. */
		stability: real(),
		difficulty: real(),
		phase: text().$type<Phase>().notNull().default('new'),
		step: integer(),
		reps: integer().notNull().default(0),
		lapses: integer().notNull().default(0),
		firstDay: integer(),
		recalledOn: integer(),
		lastDay: integer(),
		lastAt: integer(),
		lastAnswer: text(),
		dueDay: integer(),
		dueAt: integer(),
		suspended: flag(),
		buriedOn: integer(),
		/** The position of the last row of the log that it knows. */
		knows: integer().notNull().default(0)
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.cardId] }),
		index('memory_due')
			.on(table.learnerId, table.dueDay, table.dueAt)
			.where(sql`suspended = 0`),
		index('memory_new')
			.on(table.learnerId)
			.where(sql`suspended = 0 and stability is null`),
		index('memory_day').on(table.learnerId, table.lastDay),
		index('memory_card').on(table.cardId)
	]
);

/** Where a learner was in a document when they last read it. */
export const readingPlace = sqliteTable(
	'reading_place',
	{ learnerId: ownedBy(), documentId: ofDocument(), at: integer().notNull() },
	(table) => [
		primaryKey({ columns: [table.learnerId, table.documentId] }),
		index('reading_place_document').on(table.documentId)
	]
);

/* Quizzes. */

export const quizWish = sqliteTable(
	'quiz_wish',
	{ learnerId: ownedBy(), courseId: ofCourse(), wish: json<QuizWish>().notNull() },
	(table) => [primaryKey({ columns: [table.learnerId, table.courseId] })]
);

export const quiz = sqliteTable(
	'quiz',
	{
		id: text().primaryKey(),
		learnerId: ownedBy(),
		courseId: ofCourse(),
		wish: json<QuizWish>().notNull(),
		seed: integer().notNull(),
		/** The quiz whose questions it asks again. */
		retakes: text(),
		/** Its answers count for the schedule, as the learner wished when it began. */
		counts: integer({ mode: 'boolean' }).notNull(),
		/** In ms. */
		startedAt: integer().notNull(),
		/** When its time is up, ms; null: never. */
		endsAt: integer(),
		finishedAt: integer()
	},
	(table) => [
		index('quiz_learner').on(table.learnerId, table.startedAt),
		index('quiz_course').on(table.courseId)
	]
);

const ofQuiz = () =>
	text()
		.notNull()
		.references(() => quiz.id, { onDelete: 'cascade' });

/** A question as it was asked, choices in their order: it stays so, whatever becomes of its facts. */
export const quizQuestion = sqliteTable(
	'quiz_question',
	{
		quizId: ofQuiz(),
		position: integer().notNull(),
		item: text().notNull(),
		/** No reference to `card`: what was asked stays asked when its card is gone. */
		card: text(),
		question: json<Question>().notNull(),
		/** The recall that its card promised when the quiz began; null for a card never seen. */
		recall: real(),
		/** To come back to. */
		flagged: flag()
	},
	(table) => [
		primaryKey({ columns: [table.quizId, table.position] }),
		index('quiz_question_item').on(table.item)
	]
);

/**
 * What was given, row by row; rows are only added. With feedback at once the first answer to a question counts, with
 * feedback at the end the last one before it.
 */
export const quizAnswer = sqliteTable(
	'quiz_answer',
	{
		/** Order of receipt. */
		received: integer().primaryKey({ autoIncrement: true }),
		learnerId: ownedBy(),
		/** Made by the page, so that a double click or a retry counts once. */
		id: text().notNull(),
		quizId: ofQuiz(),
		position: integer().notNull(),
		given: json<Given>().notNull(),
		/** When it came, ms. */
		at: integer().notNull(),
		verdict: text().$type<'right' | 'near' | 'wrong'>().notNull(),
		/** 0 to 1: of several parts, the share that is right. */
		score: real().notNull(),
		/** Why it was judged so, in words. */
		reason: text(),
		/** The learner said "I was right" of this answer, ms. */
		claimedAt: integer()
	},
	(table) => [
		uniqueIndex('quiz_answer_id').on(table.learnerId, table.id),
		index('quiz_answer_quiz').on(table.quizId, table.position)
	]
);

/* Exams. */

/** A day by which a learner wants to know a course. */
export const exam = sqliteTable(
	'exam',
	{
		learnerId: ownedBy(),
		courseId: ofCourse(),
		/** The study day on which it is written. */
		day: integer().notNull(),
		/** The score that is wanted, from 0 to 1. */
		target: real().notNull(),
		/** How many questions it has; 0: not known. */
		questions: integer().notNull(),
		/** For each weekday from Monday on. */
		minutes: json<number[]>().notNull(),
		/** How much each topic counts, by id; 1 where nothing is said. */
		weights: json<Record<string, number>>().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.courseId] }),
		index('exam_course').on(table.courseId)
	]
);

/** A study day on which a learner means to do nothing. */
export const dayOff = sqliteTable('day_off', { learnerId: ownedBy(), day: integer().notNull() }, (table) => [
	primaryKey({ columns: [table.learnerId, table.day] })
]);

/** What was foretold of an exam, the last word of each study day: so that afterwards it can be said. */
export const examForecast = sqliteTable(
	'exam_forecast',
	{
		learnerId: ownedBy(),
		courseId: ofCourse(),
		/** The study day on which it was foretold. */
		day: integer().notNull(),
		/** The study day of the exam as it was planned then. */
		examDay: integer().notNull(),
		/** Scores from 0 to 1, the band from the lowest tenth to the highest. */
		expected: real().notNull(),
		low: real().notNull(),
		high: real().notNull()
	},
	(table) => [
		primaryKey({ columns: [table.learnerId, table.courseId, table.day] }),
		index('exam_forecast_course').on(table.courseId)
	]
);

/** The plan after a break: there from the day on which a backlog was noticed until it is done. */
export const catchUp = sqliteTable('catch_up', {
	learnerId: ownedBy().primaryKey(),
	/** The study day on which it was noticed. */
	since: integer().notNull(),
	/** So many reviews a day. */
	cap: integer().notNull(),
	/** The learner wants to go on as always. */
	refused: flag()
});

/** Each time weights were trained on a learner's own answers, and what came of it. */
export const training = sqliteTable(
	'training',
	{
		id: integer().primaryKey({ autoIncrement: true }),
		learnerId: ownedBy(),
		/** In ms. */
		at: integer().notNull(),
		/** How many answers the log had. */
		answers: integer().notNull(),
		/** How many answers there were to learn from. */
		items: integer().notNull(),
		/** The weights before; null: the published ones. */
		before: json<number[]>(),
		after: json<number[]>().notNull(),
		/** The mean log losses on the newest fifth, which was not trained on, and the paired standard error. */
		lossBefore: real().notNull(),
		lossAfter: real().notNull(),
		error: real().notNull(),
		adopted: flag(),
		/** With the new weights cards come so many times as often. */
		frequency: real().notNull(),
		/** How many cards would be due on another day with the new weights. */
		moves: integer().notNull(),
		/** When the learner took it back, and when they had the days moved, in ms. */
		undoneAt: integer(),
		movedAt: integer(),
		/** When all memories had been made again after the weights had changed, in ms. */
		remadeAt: integer()
	},
	(table) => [index('training_learner').on(table.learnerId, table.at)]
);

CREATE TABLE `question` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`topic_id` text,
	`position` integer NOT NULL,
	`body` text NOT NULL,
	`retired` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `question_course` ON `question` (`course_id`);--> statement-breakpoint
CREATE TABLE `quiz` (
	`id` text PRIMARY KEY NOT NULL,
	`learner_id` text NOT NULL,
	`course_id` text NOT NULL,
	`wish` text NOT NULL,
	`seed` integer NOT NULL,
	`retakes` text,
	`counts` integer NOT NULL,
	`started_at` integer NOT NULL,
	`ends_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quiz_learner` ON `quiz` (`learner_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `quiz_course` ON `quiz` (`course_id`);--> statement-breakpoint
CREATE TABLE `quiz_answer` (
	`received` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`learner_id` text NOT NULL,
	`id` text NOT NULL,
	`quiz_id` text NOT NULL,
	`position` integer NOT NULL,
	`given` text NOT NULL,
	`at` integer NOT NULL,
	`verdict` text NOT NULL,
	`score` real NOT NULL,
	`reason` text,
	`claimed_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`quiz_id`) REFERENCES `quiz`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `quiz_answer_id` ON `quiz_answer` (`learner_id`,`id`);--> statement-breakpoint
CREATE INDEX `quiz_answer_quiz` ON `quiz_answer` (`quiz_id`,`position`);--> statement-breakpoint
CREATE TABLE `quiz_question` (
	`quiz_id` text NOT NULL,
	`position` integer NOT NULL,
	`item` text NOT NULL,
	`card` text,
	`question` text NOT NULL,
	`recall` real,
	`flagged` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`quiz_id`, `position`),
	FOREIGN KEY (`quiz_id`) REFERENCES `quiz`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `quiz_question_item` ON `quiz_question` (`item`);--> statement-breakpoint
CREATE TABLE `quiz_wish` (
	`learner_id` text NOT NULL,
	`course_id` text NOT NULL,
	`wish` text NOT NULL,
	PRIMARY KEY(`learner_id`, `course_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `review` ADD `choices` integer;--> statement-breakpoint
ALTER TABLE `study_settings` ADD `quizzes_count` integer DEFAULT true NOT NULL;
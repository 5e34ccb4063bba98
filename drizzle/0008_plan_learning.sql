CREATE TABLE `catch_up` (
	`learner_id` text PRIMARY KEY NOT NULL,
	`since` integer NOT NULL,
	`cap` integer NOT NULL,
	`refused` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exam_forecast` (
	`learner_id` text NOT NULL,
	`course_id` text NOT NULL,
	`day` integer NOT NULL,
	`exam_day` integer NOT NULL,
	`expected` real NOT NULL,
	`low` real NOT NULL,
	`high` real NOT NULL,
	PRIMARY KEY(`learner_id`, `course_id`, `day`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exam_forecast_course` ON `exam_forecast` (`course_id`);--> statement-breakpoint
CREATE TABLE `training` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`learner_id` text NOT NULL,
	`at` integer NOT NULL,
	`answers` integer NOT NULL,
	`items` integer NOT NULL,
	`before` text,
	`after` text NOT NULL,
	`loss_before` real NOT NULL,
	`loss_after` real NOT NULL,
	`error` real NOT NULL,
	`adopted` integer DEFAULT false NOT NULL,
	`frequency` real NOT NULL,
	`moves` integer NOT NULL,
	`undone_at` integer,
	`moved_at` integer,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `training_learner` ON `training` (`learner_id`,`at`);
CREATE TABLE `comparison` (
	`id` text PRIMARY KEY NOT NULL,
	`fact_id` text NOT NULL,
	`learner_id` text,
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`quote` text NOT NULL,
	`basis` text NOT NULL,
	FOREIGN KEY (`fact_id`) REFERENCES `fact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `comparison_fact` ON `comparison` (`fact_id`);--> statement-breakpoint
CREATE INDEX `comparison_learner` ON `comparison` (`learner_id`);--> statement-breakpoint
CREATE INDEX `comparison_document` ON `comparison` (`document_id`);--> statement-breakpoint
CREATE TABLE `own_label` (
	`learner_id` text NOT NULL,
	`fact_id` text NOT NULL,
	`document_id` text NOT NULL,
	`quote` text NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`learner_id`, `fact_id`, `document_id`, `quote`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`fact_id`) REFERENCES `fact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `own_label_fact` ON `own_label` (`fact_id`);--> statement-breakpoint
CREATE INDEX `own_label_document` ON `own_label` (`document_id`);--> statement-breakpoint
CREATE TABLE `related` (
	`comparison_id` text NOT NULL,
	`position` integer NOT NULL,
	`document_id` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`quote` text NOT NULL,
	`label` text NOT NULL,
	`reason` text NOT NULL,
	`score` real NOT NULL,
	`shared` text NOT NULL,
	`opposed` text NOT NULL,
	PRIMARY KEY(`comparison_id`, `position`),
	FOREIGN KEY (`comparison_id`) REFERENCES `comparison`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`document_id`) REFERENCES `document`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `related_document` ON `related` (`document_id`);--> statement-breakpoint
CREATE TABLE `to_compare` (
	`id` text PRIMARY KEY NOT NULL,
	`course_id` text NOT NULL,
	`learner_id` text,
	`changes` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `to_compare_course` ON `to_compare` (`course_id`);--> statement-breakpoint
CREATE INDEX `to_compare_learner` ON `to_compare` (`learner_id`);--> statement-breakpoint
ALTER TABLE `study_settings` ADD `relates_elsewhere` integer DEFAULT false NOT NULL;
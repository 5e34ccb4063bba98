CREATE TABLE `day_off` (
	`learner_id` text NOT NULL,
	`day` integer NOT NULL,
	PRIMARY KEY(`learner_id`, `day`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `exam` (
	`learner_id` text NOT NULL,
	`course_id` text NOT NULL,
	`day` integer NOT NULL,
	`target` real NOT NULL,
	`questions` integer NOT NULL,
	`minutes` text NOT NULL,
	`weights` text NOT NULL,
	PRIMARY KEY(`learner_id`, `course_id`),
	FOREIGN KEY (`learner_id`) REFERENCES `user`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`course_id`) REFERENCES `course`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `exam_course` ON `exam` (`course_id`);
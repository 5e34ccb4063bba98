DROP INDEX `memory_due`;--> statement-breakpoint
CREATE INDEX `memory_due` ON `memory` (`learner_id`,`due_day`,`due_at`) WHERE suspended = 0;
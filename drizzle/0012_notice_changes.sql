CREATE TRIGGER `compared_document_rewritten` AFTER UPDATE OF `text` ON `document` WHEN old.text IS NOT new.text BEGIN
	DELETE FROM comparison WHERE document_id = new.id;
	DELETE FROM related WHERE document_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `document_to_compare` AFTER INSERT ON `document` BEGIN
	INSERT INTO to_compare (id, course_id) VALUES (new.course_id, new.course_id)
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `document_to_compare_anew` AFTER UPDATE OF `course_id`, `text`, `title`, `lang`, `reference`, `replaced_by` ON `document`
WHEN old.course_id IS NOT new.course_id OR old.text IS NOT new.text OR old.title IS NOT new.title OR old.lang IS NOT new.lang
	OR old.reference IS NOT new.reference OR old.replaced_by IS NOT new.replaced_by BEGIN
	INSERT INTO to_compare (id, course_id) VALUES (new.course_id, new.course_id)
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `document_to_compare_no_more` AFTER DELETE ON `document` BEGIN
	INSERT INTO to_compare (id, course_id) SELECT id, id FROM course WHERE id = old.course_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `citation_to_compare` AFTER INSERT ON `citation`
WHEN EXISTS (SELECT 1 FROM card WHERE fact_id = new.fact_id AND status = 'accepted') BEGIN
	INSERT INTO to_compare (id, course_id) SELECT course_id, course_id FROM fact WHERE id = new.fact_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `citation_to_compare_anew` AFTER UPDATE OF `document_id`, `start`, `end`, `quote`, `stance` ON `citation`
WHEN old.document_id IS NOT new.document_id OR old.start IS NOT new.start OR old.quote IS NOT new.quote OR old.stance IS NOT new.stance BEGIN
	INSERT INTO to_compare (id, course_id) SELECT course_id, course_id FROM fact WHERE id = new.fact_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `fact_to_compare` AFTER UPDATE OF `statement` ON `fact` WHEN old.statement IS NOT new.statement BEGIN
	INSERT INTO to_compare (id, course_id) VALUES (new.course_id, new.course_id)
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `card_to_compare` AFTER INSERT ON `card` WHEN new.status = 'accepted' BEGIN
	INSERT INTO to_compare (id, course_id) SELECT course_id, course_id FROM fact WHERE id = new.fact_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
CREATE TRIGGER `card_accepted` AFTER UPDATE OF `status` ON `card` WHEN new.status = 'accepted' AND old.status <> 'accepted' BEGIN
	INSERT INTO to_compare (id, course_id) SELECT course_id, course_id FROM fact WHERE id = new.fact_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;
--> statement-breakpoint
INSERT INTO to_compare (id, course_id) SELECT id, id FROM course WHERE intake_id IS NULL;

CREATE TRIGGER `counted_document_changed` AFTER UPDATE OF `text`, `title`, `lang`, `reference` ON `document`
WHEN old.text IS NOT new.text OR old.title IS NOT new.title OR old.lang IS NOT new.lang OR old.reference IS NOT new.reference BEGIN
	DELETE FROM document_terms WHERE document_id = new.id;
END;
--> statement-breakpoint
CREATE TRIGGER `counted_passage_come` AFTER INSERT ON `passage` BEGIN
	DELETE FROM document_terms WHERE document_id = new.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `counted_passage_gone` AFTER DELETE ON `passage` BEGIN
	DELETE FROM document_terms WHERE document_id = old.document_id;
END;
--> statement-breakpoint
CREATE TRIGGER `counted_passage_changed` AFTER UPDATE OF `document_id`, `position`, `start`, `end`, `kind` ON `passage` BEGIN
	DELETE FROM document_terms WHERE document_id IN (old.document_id, new.document_id);
END;

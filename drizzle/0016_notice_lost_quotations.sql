CREATE TRIGGER `citation_to_compare_no_more` AFTER DELETE ON `citation`
WHEN EXISTS (SELECT 1 FROM card WHERE fact_id = old.fact_id AND status = 'accepted') BEGIN
	INSERT INTO to_compare (id, course_id) SELECT course_id, course_id FROM fact WHERE id = old.fact_id
	ON CONFLICT (id) DO UPDATE SET changes = changes + 1;
END;

-- Schema 1: the reference tables, the case and everything that hangs on it.
-- Times are integer seconds since 1970-01-01T00:00:00Z; *_day is yyyymmdd in office time (Asia/Shanghai);
-- flags are 0 or 1; choices are the integers of src/domain/choice.h. One statement ends with a line ";".

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
;
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
)
;
CREATE TABLE unit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    parent_id INTEGER REFERENCES unit (id),
    name TEXT NOT NULL UNIQUE,
    group_name TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
)
;
CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    parent_id INTEGER REFERENCES place (id),
    kind INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    facility_type TEXT NOT NULL DEFAULT '',
    grid_code TEXT NOT NULL DEFAULT '',
    active INTEGER NOT NULL DEFAULT 1
)
;
CREATE INDEX place_parent ON place (parent_id, kind)
;
CREATE TABLE category (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    parent_id INTEGER REFERENCES category (id),
    level INTEGER NOT NULL,
    name TEXT NOT NULL,
    path TEXT NOT NULL UNIQUE,
    active INTEGER NOT NULL DEFAULT 1
)
;
-- Other names of units, places and categories. kind: 0 unit, 1 place, 2 category.
CREATE TABLE alias (
    kind INTEGER NOT NULL,
    target_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, target_id, name)
)
;
CREATE TABLE time_class (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    position INTEGER NOT NULL,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL
)
;
CREATE TABLE calendar_day (
    day INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL
)
;
CREATE TABLE assessment_rule (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL, -- of all versions of a rule
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    is_default INTEGER NOT NULL DEFAULT 0, -- 1 for every version of the default rule
    definition TEXT NOT NULL,
    UNIQUE (code, version)
)
;
-- The monthly assessment table (综合考评表). definition: items, rows and marks as JSON (src/metrics/assessmentjson.h).
CREATE TABLE assessment_table (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    month INTEGER NOT NULL,
    definition TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE UNIQUE INDEX assessment_table_month ON assessment_table (month) WHERE withdrawn = 0
;
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    file_name TEXT NOT NULL,
    preset TEXT NOT NULL,
    read_count INTEGER NOT NULL,
    added_count INTEGER NOT NULL,
    updated_count INTEGER NOT NULL,
    unchanged_count INTEGER NOT NULL,
    rejected_count INTEGER NOT NULL,
    first_case_id INTEGER, -- the cases that it added have the ids from here to the next; NULL: none
    last_case_id INTEGER
)
;
CREATE TABLE complaint_case (
    -- What lists, figures and indexes read stands first: SQLite finds a column by walking over those before it.
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    received_at INTEGER NOT NULL,
    -- Derived by storage in the same write, so that figures need no date arithmetic in SQL.
    received_day INTEGER NOT NULL,
    received_slot INTEGER NOT NULL, -- weekday (1 Monday) * 100 + hour, office time
    dispatch_day INTEGER,
    done_day INTEGER,
    follow_up_day INTEGER,
    is_open INTEGER NOT NULL, -- clockRuns()
    status INTEGER NOT NULL,
    request_type INTEGER NOT NULL,
    lead_unit_id INTEGER REFERENCES unit (id),
    category_id INTEGER REFERENCES category (id),
    street_id INTEGER REFERENCES place (id),
    community_id INTEGER REFERENCES place (id),
    point_id INTEGER REFERENCES place (id),
    deadline INTEGER,
    suspended INTEGER NOT NULL,
    retained INTEGER NOT NULL,
    directly_answered INTEGER NOT NULL,
    special_disposition INTEGER NOT NULL,
    official_reached INTEGER NOT NULL,
    official_contacted INTEGER NOT NULL,
    official_solved INTEGER NOT NULL,
    official_satisfaction INTEGER NOT NULL,
    self_contacted INTEGER NOT NULL,
    self_solved INTEGER NOT NULL,
    self_satisfaction INTEGER NOT NULL,
    source_type INTEGER NOT NULL,
    merged_into_id INTEGER REFERENCES complaint_case (id),
    round INTEGER NOT NULL,
    case_no TEXT NOT NULL UNIQUE,
    order_no TEXT UNIQUE,
    caller_phone TEXT,
    contact_phone TEXT,
    count_exempt_type TEXT,
    -- Read with the whole case only.
    upstream_no TEXT,
    channel INTEGER NOT NULL,
    caller_name TEXT,
    caller_gender TEXT,
    caller_address TEXT,
    is_anonymous INTEGER NOT NULL,
    is_confidential INTEGER NOT NULL,
    title TEXT,
    content TEXT,
    tags TEXT,
    is_key INTEGER NOT NULL,
    reported_district TEXT,
    occurrence_address TEXT,
    grid_code TEXT,
    company_name TEXT,
    received_basis INTEGER NOT NULL,
    call_time INTEGER,
    city_dispatch_time INTEGER,
    district_dispatch_time INTEGER,
    import_time INTEGER,
    dispatcher TEXT,
    co_units TEXT,
    handling_section TEXT,
    case_nature INTEGER NOT NULL,
    urgency INTEGER NOT NULL,
    time_class_id INTEGER REFERENCES time_class (id),
    limit_value INTEGER NOT NULL,
    limit_unit INTEGER NOT NULL,
    internal_deadline INTEGER,
    sign_deadline INTEGER,
    contact_deadline INTEGER,
    special_disposition_reason TEXT,
    sign_time INTEGER,
    first_contact_time INTEGER,
    handler TEXT,
    is_true TEXT,
    result_text TEXT,
    public_reply TEXT,
    reply_time INTEGER,
    unsolved_reason TEXT,
    policy_basis TEXT,
    done_time INTEGER,
    close_time INTEGER,
    return_count INTEGER NOT NULL,
    extension_count INTEGER NOT NULL,
    follow_up_time INTEGER,
    exclude_type TEXT,
    instruction_by TEXT,
    instruction_text TEXT,
    remark TEXT,
    import_hash TEXT,
    import_batch_id INTEGER REFERENCES import_batch (id), -- that added it
    import_row INTEGER
)
;
CREATE UNIQUE INDEX case_newest ON complaint_case (received_at, id)
;
-- Covers every figure of a period: counts, the three rates, categories, points, units, weekday and hour.
CREATE INDEX case_figures ON complaint_case (
    received_day, lead_unit_id, street_id, category_id, point_id, received_slot, request_type, status,
    directly_answered, special_disposition, retained, suspended, count_exempt_type, official_reached,
    official_contacted, official_solved, official_satisfaction, self_contacted, self_solved, self_satisfaction,
    source_type)
;
-- For assessment rules that count a case in the month of its dispatch, its end or its follow-up.
CREATE INDEX case_dispatch_day ON complaint_case (dispatch_day) WHERE dispatch_day IS NOT NULL
;
CREATE INDEX case_done_day ON complaint_case (done_day) WHERE done_day IS NOT NULL
;
CREATE INDEX case_follow_up_day ON complaint_case (follow_up_day) WHERE follow_up_day IS NOT NULL
;
CREATE INDEX case_open ON complaint_case (deadline, status, suspended) WHERE is_open = 1
;
-- Those that wait to be signed, and those that wait for the first contact.
CREATE INDEX case_to_sign ON complaint_case (sign_deadline, suspended, lead_unit_id)
    WHERE is_open = 1 AND status = 1 AND sign_deadline IS NOT NULL
;
CREATE INDEX case_to_contact ON complaint_case (contact_deadline, suspended, lead_unit_id)
    WHERE is_open = 1 AND status = 2 AND contact_deadline IS NOT NULL
;
CREATE INDEX case_status ON complaint_case (status, received_at, id)
;
CREATE INDEX case_unit ON complaint_case (lead_unit_id, received_at, id)
;
CREATE INDEX case_caller ON complaint_case (caller_phone, received_at, id, status)
    WHERE caller_phone IS NOT NULL
;
CREATE INDEX case_contact ON complaint_case (contact_phone, received_at, id, status)
    WHERE contact_phone IS NOT NULL
;
CREATE INDEX case_point ON complaint_case (point_id, received_at) WHERE point_id IS NOT NULL
;
CREATE INDEX case_later_round ON complaint_case (round, received_at, id) WHERE round > 1
;
-- The further callers of a case.
CREATE INDEX case_merged ON complaint_case (merged_into_id) WHERE merged_into_id IS NOT NULL
;
-- Where nobody knows the point: what else was said about the matter in the street of late.
CREATE INDEX case_street_category ON complaint_case (street_id, category_id, received_at, id)
    WHERE street_id IS NOT NULL AND category_id IS NOT NULL
;
-- What a person said about two cases that look alike, the later one first.
CREATE TABLE case_relation (
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    other_id INTEGER NOT NULL REFERENCES complaint_case (id),
    kind INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (case_id, other_id),
    CHECK (case_id > other_id)
)
;
CREATE INDEX case_relation_other ON case_relation (other_id)
;
-- Cases by month, scope and outcome, kept by the triggers below inside each write: a board over many months
-- reads a few thousand rows however many cases there are. scope_kind: 0 the office, 1 lead unit, 2 street.
-- status: 7 stands for every state but merged (8) and void (9). `jiesu check` proves it equal to a recount.
CREATE TABLE case_tally (
    month INTEGER NOT NULL,
    scope_kind INTEGER NOT NULL,
    scope_id INTEGER NOT NULL,
    request_type INTEGER NOT NULL,
    status INTEGER NOT NULL,
    directly_answered INTEGER NOT NULL,
    special_disposition INTEGER NOT NULL,
    retained INTEGER NOT NULL,
    suspended INTEGER NOT NULL,
    count_exempt INTEGER NOT NULL,
    official_reached INTEGER NOT NULL,
    official_contacted INTEGER NOT NULL,
    official_solved INTEGER NOT NULL,
    official_satisfaction INTEGER NOT NULL,
    self_contacted INTEGER NOT NULL,
    self_solved INTEGER NOT NULL,
    self_satisfaction INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (scope_kind, month, scope_id, request_type, status, directly_answered, special_disposition,
        retained, suspended, count_exempt, official_reached, official_contacted, official_solved,
        official_satisfaction, self_contacted, self_solved, self_satisfaction)
) WITHOUT ROWID
;
CREATE TRIGGER case_tally_insert AFTER INSERT ON complaint_case BEGIN
    INSERT INTO case_tally
    SELECT NEW.received_day / 100, kind, id, NEW.request_type, CASE WHEN NEW.status IN (8, 9) THEN NEW.status
        ELSE 7 END, NEW.directly_answered, NEW.special_disposition, NEW.retained, NEW.suspended,
        NEW.count_exempt_type IS NOT NULL, NEW.official_reached, NEW.official_contacted, NEW.official_solved,
        NEW.official_satisfaction, NEW.self_contacted, NEW.self_solved, NEW.self_satisfaction, 1
    FROM (SELECT 0 AS kind, 0 AS id
        UNION ALL SELECT 1, coalesce(NEW.lead_unit_id, 0)
        UNION ALL SELECT 2, coalesce(NEW.street_id, 0))
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
END
;
CREATE TRIGGER case_tally_delete AFTER DELETE ON complaint_case BEGIN
    INSERT INTO case_tally
    SELECT OLD.received_day / 100, kind, id, OLD.request_type, CASE WHEN OLD.status IN (8, 9) THEN OLD.status
        ELSE 7 END, OLD.directly_answered, OLD.special_disposition, OLD.retained, OLD.suspended,
        OLD.count_exempt_type IS NOT NULL, OLD.official_reached, OLD.official_contacted, OLD.official_solved,
        OLD.official_satisfaction, OLD.self_contacted, OLD.self_solved, OLD.self_satisfaction, -1
    FROM (SELECT 0 AS kind, 0 AS id
        UNION ALL SELECT 1, coalesce(OLD.lead_unit_id, 0)
        UNION ALL SELECT 2, coalesce(OLD.street_id, 0))
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
END
;
CREATE TRIGGER case_tally_update AFTER UPDATE OF received_day, lead_unit_id, street_id, request_type, status,
    directly_answered, special_disposition, retained, suspended, count_exempt_type, official_reached,
    official_contacted, official_solved, official_satisfaction, self_contacted, self_solved, self_satisfaction
    ON complaint_case BEGIN
    INSERT INTO case_tally
    SELECT OLD.received_day / 100, kind, id, OLD.request_type, CASE WHEN OLD.status IN (8, 9) THEN OLD.status
        ELSE 7 END, OLD.directly_answered, OLD.special_disposition, OLD.retained, OLD.suspended,
        OLD.count_exempt_type IS NOT NULL, OLD.official_reached, OLD.official_contacted, OLD.official_solved,
        OLD.official_satisfaction, OLD.self_contacted, OLD.self_solved, OLD.self_satisfaction, -1
    FROM (SELECT 0 AS kind, 0 AS id
        UNION ALL SELECT 1, coalesce(OLD.lead_unit_id, 0)
        UNION ALL SELECT 2, coalesce(OLD.street_id, 0))
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
    INSERT INTO case_tally
    SELECT NEW.received_day / 100, kind, id, NEW.request_type, CASE WHEN NEW.status IN (8, 9) THEN NEW.status
        ELSE 7 END, NEW.directly_answered, NEW.special_disposition, NEW.retained, NEW.suspended,
        NEW.count_exempt_type IS NOT NULL, NEW.official_reached, NEW.official_contacted, NEW.official_solved,
        NEW.official_satisfaction, NEW.self_contacted, NEW.self_solved, NEW.self_satisfaction, 1
    FROM (SELECT 0 AS kind, 0 AS id
        UNION ALL SELECT 1, coalesce(NEW.lead_unit_id, 0)
        UNION ALL SELECT 2, coalesce(NEW.street_id, 0))
    WHERE true
    ON CONFLICT DO UPDATE SET cases = cases + excluded.cases;
END
;
-- case_tally as it must be, counted from the cases; for after a load during which the triggers were set aside.
CREATE VIEW case_tally_recount AS
WITH outcome AS (
    SELECT received_day / 100 AS month, coalesce(lead_unit_id, 0) AS unit_id, coalesce(street_id, 0) AS street_id,
        request_type, CASE WHEN status IN (8, 9) THEN status ELSE 7 END AS status, directly_answered,
        special_disposition, retained, suspended, CASE WHEN count_exempt_type IS NULL THEN 0 ELSE 1 END AS exempt,
        official_reached, official_contacted, official_solved, official_satisfaction, self_contacted, self_solved,
        self_satisfaction, count(*) AS cases
    FROM complaint_case
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)
SELECT month, scope.kind AS scope_kind,
    CASE scope.kind WHEN 1 THEN unit_id WHEN 2 THEN street_id ELSE 0 END AS scope_id,
    request_type, status, directly_answered, special_disposition, retained, suspended, exempt, official_reached,
    official_contacted, official_solved, official_satisfaction, self_contacted, self_solved, self_satisfaction,
    sum(cases) AS cases
FROM outcome CROSS JOIN (SELECT 0 AS kind UNION ALL SELECT 1 UNION ALL SELECT 2) AS scope
GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
;
-- How many cases name a place as the nearest they know: the point, else the community, else the street. Kept
-- by the triggers below inside each write, so that nobody counts cases while a place is being typed.
CREATE TABLE place_use (
    place_id INTEGER PRIMARY KEY,
    cases INTEGER NOT NULL
)
;
CREATE TRIGGER place_use_insert AFTER INSERT ON complaint_case
    WHEN coalesce(NEW.point_id, NEW.community_id, NEW.street_id) IS NOT NULL BEGIN
    INSERT INTO place_use VALUES (coalesce(NEW.point_id, NEW.community_id, NEW.street_id), 1)
    ON CONFLICT DO UPDATE SET cases = cases + 1;
END
;
CREATE TRIGGER place_use_delete AFTER DELETE ON complaint_case BEGIN
    UPDATE place_use SET cases = cases - 1
    WHERE place_id = coalesce(OLD.point_id, OLD.community_id, OLD.street_id);
END
;
CREATE TRIGGER place_use_update AFTER UPDATE OF point_id, community_id, street_id ON complaint_case
    WHEN coalesce(NEW.point_id, NEW.community_id, NEW.street_id, 0)
        <> coalesce(OLD.point_id, OLD.community_id, OLD.street_id, 0) BEGIN
    UPDATE place_use SET cases = cases - 1
    WHERE place_id = coalesce(OLD.point_id, OLD.community_id, OLD.street_id);
    INSERT INTO place_use
    SELECT coalesce(NEW.point_id, NEW.community_id, NEW.street_id), 1
    WHERE coalesce(NEW.point_id, NEW.community_id, NEW.street_id) IS NOT NULL
    ON CONFLICT DO UPDATE SET cases = cases + 1;
END
;
-- place_use as it must be, as case_tally_recount.
CREATE VIEW place_use_recount AS
SELECT place_id, sum(cases) AS cases
FROM (
    SELECT point_id AS place_id, count(*) AS cases FROM complaint_case WHERE point_id IS NOT NULL GROUP BY point_id
    UNION ALL
    SELECT coalesce(community_id, street_id) AS place_id, count(*) AS cases
    FROM complaint_case
    WHERE point_id IS NULL AND coalesce(community_id, street_id) IS NOT NULL
    GROUP BY coalesce(community_id, street_id)) AS use
GROUP BY place_id
;
-- What a person noted about a telephone number; what follows from the calls is not stored.
CREATE TABLE caller_tag (
    id INTEGER PRIMARY KEY,
    phone TEXT NOT NULL,
    tag INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    UNIQUE (phone, tag)
)
;
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    attempt INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_body INTEGER NOT NULL,
    reached INTEGER NOT NULL,
    contacted INTEGER NOT NULL,
    solved INTEGER NOT NULL,
    satisfaction INTEGER NOT NULL,
    opinion TEXT,
    supervision_line_told INTEGER NOT NULL,
    recorded_by TEXT,
    is_final INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    round INTEGER NOT NULL DEFAULT 1,
    reached_case_id INTEGER REFERENCES complaint_case (id),
    next_attempt_at INTEGER
)
;
CREATE INDEX follow_up_case ON follow_up (case_id, at)
;
-- What runs beside the state of a case: what is asked for and decided, ordered and answered.
CREATE TABLE case_request (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    raised_at INTEGER NOT NULL,
    raised_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    evidence TEXT,
    target TEXT,
    level INTEGER NOT NULL,
    due_at INTEGER,
    takes_out INTEGER NOT NULL,
    complainant_told_at INTEGER,
    hotline_told_at INTEGER,
    decided_at INTEGER,
    decided_by TEXT,
    decision TEXT,
    answered_at INTEGER,
    answered_by TEXT,
    answer TEXT,
    solved INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by TEXT,
    ending TEXT
)
;
CREATE INDEX case_request_case ON case_request (case_id, id)
;
CREATE INDEX case_request_state ON case_request (state, kind, case_id)
;
-- Calls that are being typed: personal data, never in the history. content: the form's fields as JSON.
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    actor TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    cursor_field TEXT NOT NULL,
    cursor_position INTEGER NOT NULL,
    content TEXT NOT NULL
)
;
-- One happening about which many people call; its cases are answered together.
CREATE TABLE incident (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    place_id INTEGER REFERENCES place (id),
    category_id INTEGER REFERENCES category (id),
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    households INTEGER NOT NULL,
    measures TEXT NOT NULL,
    reply TEXT NOT NULL,
    status INTEGER NOT NULL,
    review_happened TEXT NOT NULL DEFAULT '',
    review_why TEXT NOT NULL DEFAULT '',
    review_next TEXT NOT NULL DEFAULT ''
)
;
CREATE INDEX incident_place ON incident (place_id)
;
CREATE TABLE incident_event (
    id INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL
)
;
CREATE INDEX incident_event_incident ON incident_event (incident_id, at)
;
-- A case belongs to one incident at most.
CREATE TABLE incident_case (
    case_id INTEGER PRIMARY KEY REFERENCES complaint_case (id),
    incident_id INTEGER NOT NULL REFERENCES incident (id)
)
;
CREATE INDEX incident_case_incident ON incident_case (incident_id)
;
-- Whose callers were told how the incident stands. A row stays when its case leaves the incident.
CREATE TABLE incident_told (
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    told_at INTEGER NOT NULL,
    told_by TEXT NOT NULL,
    PRIMARY KEY (incident_id, case_id)
)
;
-- What a sheet said where cleaning changed it, the cells as JSON by header; and every row that updated a case.
CREATE TABLE import_original (
    batch_id INTEGER NOT NULL REFERENCES import_batch (id),
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    row_number INTEGER NOT NULL,
    cells TEXT NOT NULL,
    PRIMARY KEY (case_id, batch_id, row_number)
)
;
-- Texts inserted by their code. owner: '' for everybody.
CREATE TABLE snippet (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT '',
    category_id INTEGER REFERENCES category (id),
    active INTEGER NOT NULL DEFAULT 1,
    UNIQUE (owner, code)
)
;
CREATE TABLE knowledge (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    category_id INTEGER REFERENCES category (id),
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT '',
    valid_until_day INTEGER,
    active INTEGER NOT NULL DEFAULT 1
)
;
CREATE TABLE open_question (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    case_id INTEGER REFERENCES complaint_case (id),
    answered_at INTEGER,
    answer TEXT
)
;
-- What a person did in one go and may undo. An undo is an act of its own (undoes_id); the act that it takes
-- back names it in undone_by_id for as long as it is undone.
CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    code TEXT NOT NULL,
    subject TEXT NOT NULL,
    undoes_id INTEGER REFERENCES act (id),
    undone_by_id INTEGER REFERENCES act (id)
)
;
CREATE INDEX act_actor ON act (actor, id) WHERE undoes_id IS NULL
;
CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    act_id INTEGER REFERENCES act (id),
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL,
    action TEXT NOT NULL,
    field TEXT NOT NULL DEFAULT '',
    old_value TEXT,
    new_value TEXT,
    reason TEXT,
    hash BLOB NOT NULL -- of this line and the hash of the line before: src/storage/historychain.h
)
;
CREATE INDEX history_entity ON history (entity, entity_id, sequence)
;
CREATE INDEX history_act ON history (act_id, sequence) WHERE act_id IS NOT NULL
;
CREATE TRIGGER history_no_update BEFORE UPDATE ON history BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END
;
CREATE TRIGGER history_no_delete BEFORE DELETE ON history BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END
;
CREATE TRIGGER history_no_replace BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM history WHERE sequence = NEW.sequence) BEGIN
    SELECT RAISE(ABORT, 'history is append-only');
END
;
-- Tokens of src/storage/searchtokens.h; the texts themselves are not kept here (docs/adr/0002-search.md).
CREATE VIRTUAL TABLE case_search USING fts5 (tokens, content = '', detail = none, columnsize = 0,
    tokenize = 'ascii')
;
-- Tokens of about ten thousand cases are gathered in memory before a segment is written.
INSERT INTO case_search (case_search, rank) VALUES ('hashsize', 33554432)
;
-- Cases written since case_search was last brought up to date. old_row, old_tokens: what it still holds of one
-- that was changed; taken out together with the others, because FTS5 writes a segment of its own for each change
-- that other statements follow.
CREATE TABLE search_pending (
    case_id INTEGER PRIMARY KEY REFERENCES complaint_case (id),
    old_row INTEGER,
    old_tokens TEXT
)
;
-- What was learned from the office's cases for suggesting. kind: 'category' or 'unit'. Made anew in the background.
CREATE TABLE suggestion_model (
    kind TEXT PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    trained_at INTEGER NOT NULL,
    newest_case_id INTEGER NOT NULL,
    learned_count INTEGER NOT NULL,
    held_back_count INTEGER NOT NULL,
    held_back_right_count INTEGER NOT NULL,
    trials TEXT NOT NULL,
    definition BLOB NOT NULL
)
;
-- The people of the office. password_hash: Argon2id, empty for somebody who cannot log in yet.
CREATE TABLE user_account (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    display_name TEXT NOT NULL UNIQUE,
    unit_id INTEGER REFERENCES unit (id),
    active INTEGER NOT NULL,
    password_hash TEXT NOT NULL DEFAULT '',
    failed_count INTEGER NOT NULL DEFAULT 0, -- wrong passwords in a row
    locked_until INTEGER
)
;
CREATE TABLE user_role (
    user_id INTEGER NOT NULL REFERENCES user_account (id),
    role INTEGER NOT NULL,
    PRIMARY KEY (user_id, role)
)
;
-- Who helps the lead unit with a case, and to whom parts of it are handed inside the unit.
CREATE TABLE case_assignment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    community_id INTEGER REFERENCES place (id),
    person TEXT,
    due_at INTEGER,
    asked_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    task TEXT NOT NULL,
    accepted_at INTEGER,
    accepted_by TEXT,
    answered_at INTEGER,
    answered_by TEXT,
    answer TEXT,
    withdrawn_at INTEGER,
    withdrawn_by TEXT,
    withdrawal TEXT
)
;
CREATE INDEX case_assignment_case ON case_assignment (case_id, id)
;
CREATE INDEX case_assignment_state ON case_assignment (state, case_id)
;
-- The goes at a case that was reworked: what each was set, and what it ended with.
CREATE TABLE case_round (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    number INTEGER NOT NULL,
    started_at INTEGER NOT NULL,
    started_by TEXT,
    reason TEXT,
    time_class_id INTEGER REFERENCES time_class (id),
    limit_value INTEGER NOT NULL,
    limit_unit INTEGER NOT NULL,
    deadline INTEGER,
    reply TEXT,
    reply_time INTEGER,
    self_contacted INTEGER NOT NULL,
    self_solved INTEGER NOT NULL,
    self_satisfaction INTEGER NOT NULL,
    official_reached INTEGER NOT NULL,
    official_contacted INTEGER NOT NULL,
    official_solved INTEGER NOT NULL,
    official_satisfaction INTEGER NOT NULL,
    ended_at INTEGER,
    withdrawn INTEGER NOT NULL
)
;
CREATE INDEX case_round_case ON case_round (case_id, id)
;
-- A list of cases that somebody keeps under a name. definition: filter, filter line, columns and order as JSON.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    owner TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    UNIQUE (owner, name)
)
;
-- Counts of cases by a digest of the filter and the month of receipt (src/storage/casecounts.h): a cache. Each
-- change of a case throws away the counts of its month.
CREATE TABLE case_count (
    filter TEXT NOT NULL,
    month INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    PRIMARY KEY (filter, month)
)
;
CREATE INDEX case_count_month ON case_count (month)
;
CREATE TRIGGER case_count_insert AFTER INSERT ON complaint_case BEGIN
    DELETE FROM case_count WHERE month = NEW.received_day / 100;
END
;
CREATE TRIGGER case_count_delete AFTER DELETE ON complaint_case BEGIN
    DELETE FROM case_count WHERE month = OLD.received_day / 100;
END
;
CREATE TRIGGER case_count_update AFTER UPDATE ON complaint_case BEGIN
    DELETE FROM case_count WHERE month IN (OLD.received_day / 100, NEW.received_day / 100);
END
;
-- What somebody told a citizen that the unit will do by a time.
CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    what TEXT NOT NULL,
    to_whom TEXT,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    kept_at INTEGER,
    kept_by TEXT,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX promise_case ON promise (case_id, id)
;
CREATE INDEX promise_open ON promise (due_at, case_id) WHERE kept_at IS NULL AND withdrawn = 0
;
-- A reminder of a case, or of a promise, put off for a while.
CREATE TABLE reminder_snooze (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    promise_id INTEGER REFERENCES promise (id),
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    until_at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ended_at INTEGER,
    ended_by TEXT
)
;
CREATE INDEX reminder_snooze_case ON reminder_snooze (case_id, id)
;
CREATE INDEX reminder_snooze_running ON reminder_snooze (until_at) WHERE ended_at IS NULL
;
-- Who is on duty. A shift that begins in the evening ends on the next day.
CREATE TABLE duty_shift (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    starts_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    person TEXT,
    phone TEXT,
    night_contact TEXT,
    UNIQUE (starts_at, name),
    CHECK (ends_at > starts_at)
)
;
-- From one shift to the next. contents: what was open then, as JSON; it stands still from the first signature on.
CREATE TABLE shift_handover (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    from_shift_id INTEGER NOT NULL UNIQUE REFERENCES duty_shift (id),
    to_shift_id INTEGER NOT NULL REFERENCES duty_shift (id),
    made_at INTEGER NOT NULL,
    notes TEXT,
    contents TEXT NOT NULL,
    outgoing_signed_by TEXT,
    outgoing_signed_at INTEGER,
    incoming_signed_by TEXT,
    incoming_signed_at INTEGER
)
;
CREATE INDEX shift_handover_to ON shift_handover (to_shift_id)
;
CREATE TRIGGER shift_handover_no_update BEFORE UPDATE ON shift_handover
WHEN OLD.outgoing_signed_at IS NOT NULL AND OLD.incoming_signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed hand-over is frozen');
END
;
CREATE TRIGGER shift_handover_no_delete BEFORE DELETE ON shift_handover
WHEN OLD.outgoing_signed_at IS NOT NULL AND OLD.incoming_signed_at IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a signed hand-over is frozen');
END
;
-- Words are looked for in names too.
CREATE TRIGGER case_count_unit AFTER UPDATE ON unit BEGIN
    DELETE FROM case_count;
END
;
CREATE TRIGGER case_count_place AFTER UPDATE ON place BEGIN
    DELETE FROM case_count;
END
;
CREATE TRIGGER case_count_category AFTER UPDATE ON category BEGIN
    DELETE FROM case_count;
END
;
-- A picture, recording or document of a case. The content lies beside the office file under its SHA-256.
-- purpose: 0 contact evidence, 1 before, 2 after, 3 other. media: 0 picture, 1 audio, 2 video, 3 document.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    case_id INTEGER NOT NULL REFERENCES complaint_case (id),
    purpose INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    media INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0,
    CHECK (bytes > 0),
    CHECK (length(sha256) = 64)
)
;
CREATE INDEX attachment_case ON attachment (case_id, id)
;
-- Figures of a period as they were published (封账). A correction is another version; nothing here is changed or
-- deleted. rule_definition: the assessment rule as JSON. month_basis: the time that its cases are counted by, as in
-- the rule. assessment: the month's assessment table with its ranks as JSON. digest: src/metrics/publication.h.
CREATE TABLE published_period (
    id INTEGER PRIMARY KEY,
    period TEXT NOT NULL,
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL,
    rule_code TEXT NOT NULL,
    version INTEGER NOT NULL,
    month_basis INTEGER NOT NULL,
    rule_definition TEXT NOT NULL,
    published_at INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    note TEXT NOT NULL,
    history_sequence INTEGER NOT NULL, -- the last line of history before it
    last_case_id INTEGER NOT NULL, -- the newest case then
    assessment TEXT NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (period, rule_code, version)
)
;
-- scope: 0 the office, 1 a unit's own cases, 2 a unit with those below it, 3 a street. Rates as thousandths of a
-- case (part) and cases (whole). position: as they were listed, the ranked units by rank.
CREATE TABLE published_figure (
    publication_id INTEGER NOT NULL REFERENCES published_period (id),
    position INTEGER NOT NULL,
    scope INTEGER NOT NULL,
    scope_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    total INTEGER NOT NULL,
    received INTEGER NOT NULL,
    commendations INTEGER NOT NULL,
    assessed INTEGER NOT NULL,
    answered INTEGER NOT NULL,
    not_reached INTEGER NOT NULL,
    not_rated INTEGER NOT NULL,
    merged INTEGER NOT NULL,
    void INTEGER NOT NULL,
    count_exempt INTEGER NOT NULL,
    not_assessed INTEGER NOT NULL,
    answered_directly INTEGER NOT NULL,
    specially_disposed INTEGER NOT NULL,
    excluded INTEGER NOT NULL,
    suspended INTEGER NOT NULL,
    response_part INTEGER NOT NULL,
    response_whole INTEGER NOT NULL,
    resolution_part INTEGER NOT NULL,
    resolution_whole INTEGER NOT NULL,
    satisfaction_part INTEGER NOT NULL,
    satisfaction_whole INTEGER NOT NULL,
    rank INTEGER,
    previous_rank INTEGER,
    PRIMARY KEY (publication_id, position)
)
;
CREATE UNIQUE INDEX published_figure_scope ON published_figure (publication_id, scope, scope_id)
;
-- What a case was to the figures of a published period before it was changed for the first time since; kept by the
-- triggers below inside each write. was_in 0: it was not among the period's cases.
CREATE TABLE published_case (
    publication_id INTEGER NOT NULL REFERENCES published_period (id),
    case_id INTEGER NOT NULL,
    was_in INTEGER NOT NULL,
    unit_id INTEGER NOT NULL DEFAULT 0,
    street_id INTEGER NOT NULL DEFAULT 0,
    request_type INTEGER NOT NULL DEFAULT 0,
    status INTEGER NOT NULL DEFAULT 0,
    directly_answered INTEGER NOT NULL DEFAULT 0,
    special_disposition INTEGER NOT NULL DEFAULT 0,
    retained INTEGER NOT NULL DEFAULT 0,
    suspended INTEGER NOT NULL DEFAULT 0,
    count_exempt INTEGER NOT NULL DEFAULT 0,
    official_reached INTEGER NOT NULL DEFAULT 0,
    official_contacted INTEGER NOT NULL DEFAULT 0,
    official_solved INTEGER NOT NULL DEFAULT 0,
    official_satisfaction INTEGER NOT NULL DEFAULT 0,
    self_contacted INTEGER NOT NULL DEFAULT 0,
    self_solved INTEGER NOT NULL DEFAULT 0,
    self_satisfaction INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (publication_id, case_id)
)
;
CREATE TRIGGER published_case_insert AFTER INSERT ON complaint_case BEGIN
    INSERT INTO published_case (publication_id, case_id, was_in)
    SELECT id, NEW.id, 0
    FROM published_period
    WHERE CASE month_basis WHEN 0 THEN NEW.received_day WHEN 1 THEN NEW.dispatch_day WHEN 2 THEN NEW.done_day
        ELSE NEW.follow_up_day END BETWEEN first_day AND last_day
    ON CONFLICT DO NOTHING;
END
;
CREATE TRIGGER published_case_update AFTER UPDATE OF received_day, dispatch_day, done_day, follow_up_day,
    lead_unit_id, street_id, request_type, status, directly_answered, special_disposition, retained, suspended,
    count_exempt_type, official_reached, official_contacted, official_solved, official_satisfaction, self_contacted,
    self_solved, self_satisfaction ON complaint_case
WHEN (OLD.received_day, OLD.dispatch_day, OLD.done_day, OLD.follow_up_day, OLD.lead_unit_id, OLD.street_id,
    OLD.request_type, OLD.status, OLD.directly_answered, OLD.special_disposition, OLD.retained, OLD.suspended,
    OLD.count_exempt_type, OLD.official_reached, OLD.official_contacted, OLD.official_solved,
    OLD.official_satisfaction, OLD.self_contacted, OLD.self_solved, OLD.self_satisfaction)
    IS NOT (NEW.received_day, NEW.dispatch_day, NEW.done_day, NEW.follow_up_day, NEW.lead_unit_id, NEW.street_id,
    NEW.request_type, NEW.status, NEW.directly_answered, NEW.special_disposition, NEW.retained, NEW.suspended,
    NEW.count_exempt_type, NEW.official_reached, NEW.official_contacted, NEW.official_solved,
    NEW.official_satisfaction, NEW.self_contacted, NEW.self_solved, NEW.self_satisfaction) BEGIN
    INSERT INTO published_case
    SELECT id, OLD.id, coalesce(was BETWEEN first_day AND last_day, 0), coalesce(OLD.lead_unit_id, 0),
        coalesce(OLD.street_id, 0), OLD.request_type, OLD.status, OLD.directly_answered, OLD.special_disposition,
        OLD.retained, OLD.suspended, OLD.count_exempt_type IS NOT NULL, OLD.official_reached, OLD.official_contacted,
        OLD.official_solved, OLD.official_satisfaction, OLD.self_contacted, OLD.self_solved, OLD.self_satisfaction
    FROM (SELECT id, first_day, last_day,
        CASE month_basis WHEN 0 THEN OLD.received_day WHEN 1 THEN OLD.dispatch_day WHEN 2 THEN OLD.done_day
            ELSE OLD.follow_up_day END AS was,
        CASE month_basis WHEN 0 THEN NEW.received_day WHEN 1 THEN NEW.dispatch_day WHEN 2 THEN NEW.done_day
            ELSE NEW.follow_up_day END AS becomes
        FROM published_period) AS published
    WHERE was BETWEEN first_day AND last_day OR becomes BETWEEN first_day AND last_day
    ON CONFLICT DO NOTHING;
END
;
-- The cases that came into published periods, for after a load during which the triggers were set aside.
CREATE VIEW published_case_added AS
SELECT published_period.id AS publication_id, complaint_case.id AS case_id, 0 AS was_in
FROM published_period JOIN complaint_case ON complaint_case.id > last_case_id
    AND CASE month_basis WHEN 0 THEN received_day WHEN 1 THEN dispatch_day WHEN 2 THEN done_day
        ELSE follow_up_day END BETWEEN first_day AND last_day
;
CREATE TRIGGER published_period_no_update BEFORE UPDATE ON published_period BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_period_no_delete BEFORE DELETE ON published_period BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_period_no_replace BEFORE INSERT ON published_period
WHEN EXISTS (SELECT 1 FROM published_period
    WHERE id = NEW.id OR (period = NEW.period AND rule_code = NEW.rule_code AND version = NEW.version)) BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_figure_no_update BEFORE UPDATE ON published_figure BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_figure_no_delete BEFORE DELETE ON published_figure BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_figure_no_replace BEFORE INSERT ON published_figure
WHEN EXISTS (SELECT 1 FROM published_figure
    WHERE publication_id = NEW.publication_id AND (position = NEW.position
        OR (scope = NEW.scope AND scope_id = NEW.scope_id))) BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_case_no_update BEFORE UPDATE ON published_case BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
CREATE TRIGGER published_case_no_delete BEFORE DELETE ON published_case BEGIN
    SELECT RAISE(ABORT, 'published figures are frozen');
END
;
-- What an office takes on about a place and a category of which many cases come in (专项). Its cases are those
-- of the place, of the category and those below it, received from `since` on.
CREATE TABLE special_task (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    place_id INTEGER NOT NULL REFERENCES place (id),
    category_id INTEGER NOT NULL REFERENCES category (id),
    since INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    measures TEXT,
    due_at INTEGER,
    progress TEXT,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    closed_at INTEGER,
    closed_by TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX special_task_place ON special_task (place_id)
;
CREATE INDEX special_task_category ON special_task (category_id)
;
CREATE INDEX special_task_unit ON special_task (unit_id)
;
-- What figures count case by case, by filter and day (yyyymmdd) or whole month (yyyymm) of receipt
-- (src/storage/keptcounts.h): a cache. Each change of a case throws away its day and its month; `jiesu check`
-- proves what is left equal to a recount.
CREATE TABLE case_kept (
    id INTEGER PRIMARY KEY,
    filter TEXT NOT NULL,
    day INTEGER NOT NULL,
    counts BLOB NOT NULL,
    UNIQUE (filter, day)
)
;
CREATE INDEX case_kept_day ON case_kept (day)
;
CREATE TRIGGER case_kept_insert AFTER INSERT ON complaint_case BEGIN
    DELETE FROM case_kept WHERE day IN (NEW.received_day, NEW.received_day / 100);
END
;
CREATE TRIGGER case_kept_delete AFTER DELETE ON complaint_case BEGIN
    DELETE FROM case_kept WHERE day IN (OLD.received_day, OLD.received_day / 100);
END
;
CREATE TRIGGER case_kept_update AFTER UPDATE ON complaint_case BEGIN
    DELETE FROM case_kept WHERE day IN (OLD.received_day, OLD.received_day / 100, NEW.received_day,
        NEW.received_day / 100);
END
;
-- What was given out of the office (发出登记): every file and printed paper carries the serial number of its line.
-- digest: SHA-256 of the file, or of what was printed.
CREATE TABLE export_record (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    serial TEXT NOT NULL UNIQUE,
    made_at INTEGER NOT NULL,
    made_by TEXT NOT NULL,
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    filter_text TEXT NOT NULL,
    filter TEXT,
    period TEXT NOT NULL,
    rule_code TEXT NOT NULL,
    rule_version INTEGER NOT NULL,
    row_count INTEGER NOT NULL,
    unmasked INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest BLOB NOT NULL,
    UNIQUE (year, number)
)
;
CREATE TRIGGER export_record_no_update BEFORE UPDATE ON export_record BEGIN
    SELECT RAISE(ABORT, 'the register of exports is append only');
END
;
CREATE TRIGGER export_record_no_delete BEFORE DELETE ON export_record BEGIN
    SELECT RAISE(ABORT, 'the register of exports is append only');
END
;
CREATE TRIGGER export_record_no_replace BEFORE INSERT ON export_record
WHEN EXISTS (SELECT 1 FROM export_record
    WHERE id = NEW.id OR serial = NEW.serial OR (year = NEW.year AND number = NEW.number)) BEGIN
    SELECT RAISE(ABORT, 'the register of exports is append only');
END
;
-- The office's own templates of bulletins (通报), and its changes to those that come with the program.
CREATE TABLE bulletin_template (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    code TEXT NOT NULL,
    definition TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE UNIQUE INDEX bulletin_template_code ON bulletin_template (code) WHERE withdrawn = 0
;
-- Sentences of bulletins that a person wrote in place of the generated one.
CREATE TABLE bulletin_edit (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    template TEXT NOT NULL, -- its code
    period TEXT NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    street_id INTEGER REFERENCES place (id),
    rule TEXT NOT NULL, -- its code
    sentence TEXT NOT NULL, -- its code in the template
    text TEXT,
    generated TEXT NOT NULL,
    stood_on TEXT NOT NULL, -- the fields of the generated sentence with their values, as JSON
    written_at INTEGER NOT NULL,
    written_by TEXT NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX bulletin_edit_period ON bulletin_edit (period, template)
;
CREATE INDEX bulletin_edit_unit ON bulletin_edit (unit_id)
;
CREATE INDEX bulletin_edit_street ON bulletin_edit (street_id)
;
-- Where a person said that the columns of a sheet go, by the SHA-256 of its headers; codes separated by commas.
CREATE TABLE import_mapping (
    fingerprint TEXT PRIMARY KEY,
    codes TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL
)
;
-- Names in sheets that a person said are no unit, place or category. kind: 'unit', 'place', 'category'.
CREATE TABLE import_left_name (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    PRIMARY KEY (kind, name)
)
;
-- An import taken back by an act; it is back while the act is undone.
CREATE TABLE import_undo (
    batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id),
    act_id INTEGER NOT NULL REFERENCES act (id)
)
;
-- Workbooks of one's own whose placeholders are filled with the figures of a period (自定模板).
CREATE TABLE report_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    content BLOB NOT NULL,
    stored_at INTEGER NOT NULL,
    stored_by TEXT NOT NULL
)
;
-- Ledgers (台账), made from the tables of fields in src/domain/ledgers.
CREATE TABLE facility (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    place_id INTEGER NOT NULL REFERENCES place (id),
    kind INTEGER NOT NULL,
    number TEXT,
    unit_id INTEGER REFERENCES unit (id),
    has_label INTEGER NOT NULL DEFAULT 0,
    labelled_on TEXT,
    label_photo TEXT,
    condition INTEGER,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX facility_place ON facility (place_id)
;
CREATE INDEX facility_unit ON facility (unit_id)
;
CREATE TABLE inspection (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    facility INTEGER NOT NULL REFERENCES facility (id),
    day TEXT NOT NULL,
    inspector TEXT NOT NULL,
    result INTEGER NOT NULL,
    finding TEXT,
    photo TEXT,
    due_on TEXT,
    rectified_on TEXT,
    remedy TEXT,
    remedy_photo TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX inspection_facility ON inspection (facility, day)
;
CREATE TABLE patrol_find (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    found_at INTEGER NOT NULL,
    finder TEXT NOT NULL,
    off_duty INTEGER NOT NULL DEFAULT 0,
    place_id INTEGER NOT NULL REFERENCES place (id),
    category_id INTEGER NOT NULL REFERENCES category (id),
    what TEXT NOT NULL,
    photo TEXT,
    unit_id INTEGER REFERENCES unit (id),
    due_on TEXT,
    rectified_at INTEGER,
    remedy TEXT,
    remedy_photo TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX patrol_find_found ON patrol_find (found_at)
;
CREATE INDEX patrol_find_place ON patrol_find (place_id)
;
CREATE INDEX patrol_find_category ON patrol_find (category_id)
;
CREATE INDEX patrol_find_unit ON patrol_find (unit_id)
;
CREATE TABLE weather_day (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    day TEXT NOT NULL,
    kind INTEGER NOT NULL,
    level TEXT,
    source TEXT,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX weather_day_day ON weather_day (day)
;
CREATE TABLE season_plan (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    lead_days INTEGER NOT NULL,
    unit_id INTEGER REFERENCES unit (id),
    owner TEXT,
    category_id INTEGER REFERENCES category (id),
    measures TEXT,
    put_off_until INTEGER,
    put_off_reason TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX season_plan_unit ON season_plan (unit_id)
;
CREATE INDEX season_plan_category ON season_plan (category_id)
;
CREATE TABLE likely_place (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL,
    place_id INTEGER NOT NULL REFERENCES place (id),
    category_id INTEGER REFERENCES category (id),
    cases INTEGER,
    owner TEXT,
    done INTEGER NOT NULL DEFAULT 0,
    done_on TEXT,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX likely_place_list ON likely_place (list)
;
CREATE INDEX likely_place_place ON likely_place (place_id)
;
CREATE INDEX likely_place_category ON likely_place (category_id)
;
CREATE TABLE theme (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    topic TEXT,
    unit_id INTEGER REFERENCES unit (id),
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    progress TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX theme_unit ON theme (unit_id)
;
CREATE TABLE theme_category (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    theme INTEGER NOT NULL REFERENCES theme (id),
    category_id INTEGER NOT NULL REFERENCES category (id),
    role INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX theme_category_theme ON theme_category (theme)
;
CREATE INDEX theme_category_category ON theme_category (category_id)
;
CREATE TABLE theme_measure (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    theme INTEGER NOT NULL REFERENCES theme (id),
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    due_on TEXT NOT NULL,
    done_on TEXT,
    result TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX theme_measure_theme ON theme_measure (theme)
;
CREATE TABLE citizen (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    phone TEXT NOT NULL,
    area_id INTEGER REFERENCES place (id),
    tags TEXT,
    consent INTEGER NOT NULL,
    consent_on TEXT,
    consent_how INTEGER,
    stopped INTEGER NOT NULL DEFAULT 0,
    stopped_on TEXT,
    volunteer INTEGER NOT NULL DEFAULT 0,
    joined_on TEXT,
    contacted_on TEXT,
    note TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX citizen_phone ON citizen (phone)
;
CREATE INDEX citizen_area ON citizen (area_id)
;
CREATE TABLE outreach_call (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    called_at INTEGER NOT NULL,
    citizen INTEGER NOT NULL REFERENCES citizen (id),
    weather_day TEXT,
    weather INTEGER,
    outcome INTEGER NOT NULL,
    road INTEGER,
    advised INTEGER NOT NULL DEFAULT 0,
    need TEXT,
    next_on TEXT,
    called_by TEXT,
    case_id INTEGER REFERENCES complaint_case (id),
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX outreach_call_citizen ON outreach_call (citizen, called_at)
;
CREATE INDEX outreach_call_case ON outreach_call (case_id)
;
CREATE INDEX outreach_call_day ON outreach_call (weather_day)
;
CREATE TABLE volunteer_activity (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    day TEXT NOT NULL,
    title TEXT NOT NULL,
    place_id INTEGER REFERENCES place (id),
    hours REAL,
    found_count INTEGER,
    found TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX volunteer_activity_place ON volunteer_activity (place_id)
;
CREATE TABLE activity_member (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    activity INTEGER NOT NULL REFERENCES volunteer_activity (id),
    citizen INTEGER NOT NULL REFERENCES citizen (id),
    hours REAL,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX activity_member_activity ON activity_member (activity)
;
CREATE INDEX activity_member_citizen ON activity_member (citizen)
;
CREATE TABLE meeting_matter (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    meeting_on TEXT NOT NULL,
    place_id INTEGER REFERENCES place (id),
    parties TEXT,
    matter TEXT NOT NULL,
    decision TEXT,
    owner TEXT,
    due_on TEXT,
    done_on TEXT,
    result TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX meeting_matter_day ON meeting_matter (meeting_on)
;
CREATE INDEX meeting_matter_place ON meeting_matter (place_id)
;
CREATE TABLE indicator (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    measure TEXT,
    target REAL,
    better INTEGER NOT NULL,
    source TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    indicator INTEGER NOT NULL REFERENCES indicator (id),
    unit_id INTEGER REFERENCES unit (id),
    place_id INTEGER REFERENCES place (id),
    period TEXT NOT NULL,
    value REAL NOT NULL,
    source TEXT,
    withdrawn INTEGER NOT NULL DEFAULT 0
)
;
CREATE INDEX indicator_value_indicator ON indicator_value (indicator, period)
;
CREATE INDEX indicator_value_unit ON indicator_value (unit_id)
;
CREATE INDEX indicator_value_place ON indicator_value (place_id)
;

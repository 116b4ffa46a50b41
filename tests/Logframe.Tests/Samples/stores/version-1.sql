PRAGMA application_id = 1280264006;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE run (
    id              INTEGER PRIMARY KEY,
    publisher       TEXT NOT NULL,
    route           TEXT NOT NULL,
    nature          TEXT NOT NULL,
    started         TEXT NOT NULL,
    finished        TEXT NOT NULL,
    definition_hash TEXT
) STRICT;
INSERT INTO run VALUES(1,'fingertips','folder samples','Real','2026-01-01T06:25:00.0000000Z','2026-01-01T06:30:00.0000000Z','bd9a429b1a6af86366146892e69408adcd97775ea7a76e8e4bb6bbb2ba299eb0');
INSERT INTO run VALUES(2,'fingertips','live https://fingertips.phe.org.uk/api/','Real','2026-01-08T06:25:00.0000000Z','2026-01-08T06:30:00.0000000Z','bd9a429b1a6af86366146892e69408adcd97775ea7a76e8e4bb6bbb2ba299eb0');
INSERT INTO run VALUES(3,'fingertips','import smoking.csv','Real','2026-01-15T06:25:00.0000000Z','2026-01-15T06:30:00.0000000Z',NULL);
CREATE TABLE run_indicator (
    run         INTEGER NOT NULL REFERENCES run (id),
    position    INTEGER NOT NULL,
    indicator   TEXT NOT NULL,
    outcome     TEXT NOT NULL,
    message     TEXT,
    added       INTEGER NOT NULL,
    changed     INTEGER NOT NULL,
    withdrawn   INTEGER NOT NULL,
    unchanged   INTEGER NOT NULL,
    rows_taken  INTEGER NOT NULL,
    rows_left   TEXT NOT NULL,
    remarks     TEXT NOT NULL,
    requests    INTEGER NOT NULL,
    bytes       INTEGER NOT NULL,
    body_hashes TEXT NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
INSERT INTO run_indicator VALUES(1,0,'93085','Fetched',NULL,4,0,0,0,4,'{"unknown area type \u0022NHS Sub ICB\u0022":3}','{"unknown trend \u201CWobbling\u201D":2}',2,5000000000,'["00ff","abcd"]');
INSERT INTO run_indicator VALUES(1,1,'90320','Fetched',NULL,1,0,0,0,1,'{"unknown area type \u0022NHS Sub ICB\u0022":3}','{"unknown trend \u201CWobbling\u201D":2}',2,5000000000,'["00ff","abcd"]');
INSERT INTO run_indicator VALUES(2,0,'93085','Fetched',NULL,0,2,1,1,3,'{"unknown area type \u0022NHS Sub ICB\u0022":3}','{"unknown trend \u201CWobbling\u201D":2}',2,5000000000,'["00ff","abcd"]');
INSERT INTO run_indicator VALUES(2,1,'90320','Unavailable','No answer in 30 s; try again.',0,0,0,0,0,'{}','{}',4,0,'[]');
INSERT INTO run_indicator VALUES(3,0,'93085','Fetched',NULL,2,0,2,1,3,'{"unknown area type \u0022NHS Sub ICB\u0022":3}','{"unknown trend \u201CWobbling\u201D":2}',2,5000000000,'["00ff","abcd"]');
CREATE TABLE series (
    id            INTEGER PRIMARY KEY,
    publisher     TEXT NOT NULL,
    indicator     TEXT NOT NULL,
    area_code     TEXT NOT NULL,
    sex           TEXT NOT NULL,
    age           TEXT NOT NULL,
    category_type TEXT NOT NULL,
    category      TEXT NOT NULL,
    period_months INTEGER NOT NULL,
    UNIQUE (publisher, indicator, area_code, sex, age, category_type, category, period_months)
) STRICT;
INSERT INTO series VALUES(1,'fingertips','93085','E06000035','Persons','All ages','','',12);
INSERT INTO series VALUES(2,'fingertips','93085','E10000016','Persons','All ages','','',12);
INSERT INTO series VALUES(3,'fingertips','90320','E06000035','Male','10-11 yrs','District & UA deprivation deciles (IMD 2019)','Most deprived decile',36);
CREATE TABLE observation (
    series      INTEGER NOT NULL REFERENCES series (id),
    sort_key    INTEGER NOT NULL,
    known_from  INTEGER NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    known_to    INTEGER REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED CHECK (known_to > known_from),
    label       TEXT NOT NULL,
    state       TEXT NOT NULL,
    value       REAL,
    lower_95    REAL,
    upper_95    REAL,
    lower_998   REAL,
    upper_998   REAL,
    count       REAL,
    denominator REAL,
    note        TEXT,
    trend       TEXT,
    comparison  TEXT,
    PRIMARY KEY (series, sort_key, known_from)
) STRICT, WITHOUT ROWID;
INSERT INTO observation VALUES(1,20220000,1,2,'2022/23','Published',10.199999999999999289,9.4000000000000003552,11.099999999999999644,8.9000000000000003552,11.599999999999999645,312.5,3064.0,'Aggregated from all known lower geography values','DecreasingAndGettingBetter','Worse');
INSERT INTO observation VALUES(1,20220000,2,NULL,'2022/23','Published',10.400000000000000355,9.4000000000000003552,11.099999999999999644,8.9000000000000003552,11.599999999999999645,312.5,3064.0,'Aggregated from all known lower geography values',NULL,'Worse');
INSERT INTO observation VALUES(1,20230000,3,NULL,'2023/24','Published',9.75,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(2,20200000,1,2,'2020/21','Missing',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(2,20200000,2,3,'2020/21','Suppressed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Value suppressed – “small” count; it''s < 5',NULL,NULL);
INSERT INTO observation VALUES(2,20210000,1,3,'2021/22','Published',0.33333333333333331482,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(2,20220000,1,2,'2022/23','Published',8.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(2,20220000,3,NULL,'2022/23','Published',8.0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO observation VALUES(3,20190000,1,NULL,'2019 - 21','Published',-17.5,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
COMMIT;

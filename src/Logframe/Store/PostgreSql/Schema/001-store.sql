-- The order of texts is the order of their bytes, whatever the locale of the database: that is the order of the state hash.
-- Figures carry no foreign keys: only runs write, one at a time, and checking each of millions of rows costs more than writing it.

CREATE TABLE run (
    id              integer PRIMARY KEY,
    publisher       text NOT NULL,
    route           text NOT NULL,
    nature          text NOT NULL,
    started         text COLLATE "C" NOT NULL,
    finished        text COLLATE "C" NOT NULL,
    framework       text,
    definition_hash text,
    methods         text
);

CREATE TABLE run_indicator (
    run         integer NOT NULL REFERENCES run (id),
    position    integer NOT NULL,
    indicator   text NOT NULL,
    outcome     text NOT NULL,
    message     text,
    added       integer NOT NULL,
    changed     integer NOT NULL,
    withdrawn   integer NOT NULL,
    unchanged   integer NOT NULL,
    held        integer NOT NULL,
    rows_taken  integer NOT NULL,
    rows_left   text NOT NULL,
    remarks     text NOT NULL,
    requests    integer NOT NULL,
    bytes       bigint NOT NULL,
    body_hashes text NOT NULL,
    PRIMARY KEY (run, position)
);

-- One publisher's identifier; it keeps the rows of an indicator together.
CREATE TABLE indicator (
    id        integer PRIMARY KEY,
    publisher text COLLATE "C" NOT NULL,
    code      text COLLATE "C" NOT NULL,
    UNIQUE (publisher, code)
);

CREATE TABLE series (
    id            integer PRIMARY KEY,
    indicator     integer NOT NULL REFERENCES indicator (id),
    area_code     text COLLATE "C" NOT NULL,
    sex           text COLLATE "C" NOT NULL,
    age           text COLLATE "C" NOT NULL,
    category_type text COLLATE "C" NOT NULL,
    category      text COLLATE "C" NOT NULL,
    period_months integer NOT NULL,
    UNIQUE (indicator, area_code, sex, age, category_type, category, period_months)
);

CREATE TABLE observation (
    value       double precision,
    lower_95    double precision,
    upper_95    double precision,
    lower_998   double precision,
    upper_998   double precision,
    count       double precision,
    denominator double precision,
    series      integer NOT NULL,
    sort_key    integer NOT NULL,
    known_from  integer NOT NULL,
    known_to    integer CHECK (known_to > known_from),
    label       text COLLATE "C" NOT NULL,
    state       text COLLATE "C" NOT NULL,
    note        text COLLATE "C",
    trend       text COLLATE "C",
    comparison  text COLLATE "C",
    PRIMARY KEY (series, sort_key, known_from)
);

-- Who holds the right to write: told to people, and guards nothing.
CREATE TABLE writer (
    one     boolean PRIMARY KEY DEFAULT true CHECK (one),
    backend integer NOT NULL,
    process integer NOT NULL,
    machine text NOT NULL,
    since   text NOT NULL,
    route   text NOT NULL
);

CREATE TABLE definition (
    framework text COLLATE "C" NOT NULL,
    hash      text COLLATE "C" NOT NULL,
    PRIMARY KEY (framework, hash)
);

CREATE TABLE definition_file (
    framework text COLLATE "C" NOT NULL,
    hash      text COLLATE "C" NOT NULL,
    position  integer NOT NULL,
    path      text NOT NULL,
    text      text NOT NULL,
    PRIMARY KEY (framework, hash, position),
    FOREIGN KEY (framework, hash) REFERENCES definition (framework, hash)
);

CREATE TABLE held_case (
    id              integer PRIMARY KEY,
    run             integer NOT NULL REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    publisher       text NOT NULL,
    indicator       text NOT NULL,
    reason          text NOT NULL,
    sentence        text NOT NULL,
    digest          text COLLATE "C" NOT NULL,
    state           text NOT NULL,
    closed_by_run   integer REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED CHECK (closed_by_run >= run),
    decided_by      text,
    decided_because text,
    submitted_by    text,
    submitted_on    text,
    file_name       text,
    file_hash       text,
    evidence        text,
    CHECK ((state = 'Held') = (closed_by_run IS NULL)),
    CHECK ((state IN ('Accepted', 'Refused')) = (decided_by IS NOT NULL)),
    CHECK ((decided_by IS NULL) = (decided_because IS NULL))
);

CREATE UNIQUE INDEX held_case_open ON held_case (digest) WHERE state IN ('Held', 'Refused');

CREATE TABLE held_figure (
    held_case     integer NOT NULL REFERENCES held_case (id),
    position      integer NOT NULL,
    side          text COLLATE "C" NOT NULL CHECK (side IN ('Offered', 'Standing')),
    area_code     text NOT NULL,
    sex           text NOT NULL,
    age           text NOT NULL,
    category_type text NOT NULL,
    category      text NOT NULL,
    period_months integer NOT NULL,
    sort_key      integer NOT NULL,
    label         text NOT NULL,
    state         text NOT NULL,
    value         double precision,
    lower_95      double precision,
    upper_95      double precision,
    lower_998     double precision,
    upper_998     double precision,
    count         double precision,
    denominator   double precision,
    note          text,
    trend         text,
    comparison    text,
    PRIMARY KEY (held_case, position, side)
);

CREATE TABLE source_stamp (
    publisher    text COLLATE "C" NOT NULL,
    indicator    text COLLATE "C" NOT NULL,
    request      text COLLATE "C" NOT NULL,
    change_stamp text COLLATE "C",
    body_hashes  text COLLATE "C" NOT NULL,
    PRIMARY KEY (publisher, indicator, request)
);

"""Reads exports back with the programs that others wrote for their formats.

    python3 -m venv VENV && VENV/bin/pip install followthemoney icalendar
    VENV/bin/python eval/check-exports.py FOLDER

FOLDER holds the outputs of `lesart export`, named by format: followthemoney, calendar, csv. Prints one line a format;
exit status 1 where one is not read as it was written, 3 where the readers are not installed.
"""

import csv
import json
import sys
from pathlib import Path

try:
    import icalendar
    from followthemoney import model
    from followthemoney.exc import InvalidData
except ImportError as error:
    print(f"not installed: {error.name}")
    sys.exit(3)


def check_followthemoney(path):
    """Every entity is read by the model, validates, and keeps all its values; every link leads to an entity of a fitting schema."""
    entities = {}
    for line in path.read_text("utf-8").splitlines():
        data = json.loads(line)
        assert data["id"] not in entities, f"{data['id']} twice"
        proxy = model.get_proxy(data, cleaned=False)
        try:
            proxy.schema.validate(data)
        except InvalidData as error:
            raise AssertionError(f"{data['id']}: {error} {error.errors}") from error
        for name, values in data["properties"].items():
            kept = proxy.get(name)
            assert len(kept) == len(values), f"{data['id']} {name}: {values} read as {kept}"
        entities[data["id"]] = proxy
    for proxy in entities.values():
        for prop, value in proxy.itervalues():
            if prop.type.name != "entity":
                continue
            target = entities.get(value)
            assert target is not None, f"{proxy.id} {prop.name}: {value} is not there"
            assert target.schema.is_a(prop.range), f"{proxy.id} {prop.name}: {value} is a {target.schema.name}"
    return f"{len(entities)} entities"


def check_calendar(path):
    """The calendar is read without errors; every event has whole days in order and an id of its own."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    assert not calendar.errors, calendar.errors
    uids = set()
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        start, end = event.decoded("DTSTART"), event.decoded("DTEND")
        assert type(start).__name__ == "date" and start < end, f"{start} to {end}"
        assert event.decoded("DTSTAMP").tzinfo is not None and event["SUMMARY"] and event["DESCRIPTION"]
        uids.add(str(event["UID"]))
    assert len(uids) == len(calendar.walk("VEVENT")), "an id twice"
    return f"{len(uids)} events"


def check_csv(path):
    """Every row has a cell for each heading, and no cell begins a formula."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    for row in rows:
        assert None not in row and None not in row.values(), f"cells do not fit the headings: {row}"
        for cell in row.values():
            assert not cell.strip().startswith(("=", "+", "-", "@")), cell
    return f"{len(rows)} rows"


checks = {"followthemoney": check_followthemoney, "calendar": check_calendar, "csv": check_csv}
failed = False
for name, check in checks.items():
    try:
        print(f"{name}: {check(Path(sys.argv[1]) / name)}")
    except (AssertionError, ValueError) as error:
        failed = True
        print(f"{name}: FAILED {error}")
sys.exit(1 if failed else 0)

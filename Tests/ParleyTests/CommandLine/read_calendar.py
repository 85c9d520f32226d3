"""Reads a calendar with icalendar, a library of its own, and prints its events as JSON.

read_calendar.py FILE: what the library had to overlook in a component is an error.
"""

import json
import sys

import icalendar


def text(event, name):
    value = event.get(name)
    return None if value is None else str(value)


def categories(event):
    found = event.get("CATEGORIES")
    return [] if found is None else [str(one) for one in found.cats]


with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

faults = [str(fault) for part in calendar.walk() for fault in part.errors]
if faults:
    sys.exit("\n".join(faults))

json.dump(
    {
        "version": text(calendar, "VERSION"),
        "prodid": text(calendar, "PRODID"),
        "name": text(calendar, "X-WR-CALNAME"),
        "events": [
            {
                "uid": text(event, "UID"),
                "stamp": event.decoded("DTSTAMP").isoformat(),
                "start": event.decoded("DTSTART").isoformat(),
                "end": event.decoded("DTEND").isoformat(),
                "summary": text(event, "SUMMARY"),
                "location": text(event, "LOCATION"),
                "description": text(event, "DESCRIPTION"),
                "categories": categories(event),
                "status": text(event, "STATUS"),
            }
            for event in calendar.walk("VEVENT")
        ],
    },
    sys.stdout,
)

"""Breath tests per hour by weekday, from an export of Löftet. Standard library only.

LOFTET is the address, LOFTET_KEY an API key; the argument is the municipality's code.
"""

import csv
import io
import os
import sys
import urllib.parse
import urllib.request
from collections import defaultdict

query = urllib.parse.urlencode({"area": sys.argv[1], "type": "TRAFFIC_CHECK"})
request = urllib.request.Request(
    f"{os.environ['LOFTET']}/export/activities.csv?{query}",
    headers={"Authorization": f"Bearer {os.environ['LOFTET_KEY']}"},
)
with urllib.request.urlopen(request) as response:  # raises if the server says no, or if the file breaks off
    rows = list(csv.DictReader(io.StringIO(response.read().decode("utf-8"), newline="")))

tests, minutes = defaultdict(int), defaultdict(int)
for row in rows:
    if row["screening_tests"] and row["minutes"]:  # empty is not 0: leave out what was not counted
        tests[row["weekday_label"]] += int(row["screening_tests"])
        minutes[row["weekday_label"]] += int(row["minutes"])

print(f"{len(rows)} trafikkontroller")
for day in ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"]:
    if minutes[day]:
        print(f"{day}: {tests[day]} prov, {60 * tests[day] / minutes[day]:.1f} per timme")

// Package clocktest is the clock of a test run.
package clocktest

import (
	"os"
	"time"
)

// setting names the instant (RFC 3339) at which a test run is to begin, so that the suites can be
// run at any hour, as make clocks does. Without it a run begins when it begins.
const setting = "LOFTET_TEST_CLOCK"

// Awkward are instants at which code that takes UTC's day for Sweden's, or counts on days of 24
// hours, is found out.
var Awkward = map[string]time.Time{
	"the last hour of a year in UTC": time.Date(2026, time.December, 31, 23, 30, 0, 0, time.UTC),
	"when the clock is put back":     time.Date(2026, time.October, 25, 1, 30, 0, 0, time.UTC),
}

// Now is what the run's clock shows.
var Now = From(began())

func began() time.Time {
	at := os.Getenv(setting)
	if at == "" {
		return time.Now()
	}
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		panic(setting + ": " + err.Error())
	}
	return t
}

// From is a clock that shows at now, and goes.
func From(at time.Time) func() time.Time {
	started := time.Now()
	return func() time.Time { return at.Add(time.Since(started)) }
}

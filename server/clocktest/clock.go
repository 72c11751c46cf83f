// Package clocktest is the clock of a test run.
package clocktest

import (
	"os"
	"time"
)

// setting names the instant (RFC 3339) at which a test run is to begin: the suites are run with it at
// the year's end and when the clocks change. Without it a run begins when it begins.
const setting = "LOFTET_TEST_CLOCK"

// Began is when the run began by its own clock.
var Began = began(os.Getenv(setting))

var started = time.Now()

func began(at string) time.Time {
	if at == "" {
		return time.Now()
	}
	t, err := time.Parse(time.RFC3339, at)
	if err != nil {
		panic(setting + ": " + err.Error())
	}
	return t
}

// Now is what the run's clock shows.
func Now() time.Time { return Began.Add(time.Since(started)) }

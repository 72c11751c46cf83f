// Package testdata reads the clock in three ways, for the test that finds them.
package testdata

import "time"

func age(of time.Time) time.Duration {
	today := time.Now().In(time.Local)
	return today.Sub(of) + time.Since(of)
}

package domain

import (
	"testing"
	"time"
)

func TestAPhoneIsSilentAfterADayWithUnsentWork(t *testing.T) {
	t.Parallel()
	now := time.Date(2025, 7, 3, 10, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		waiting int
		ago     time.Duration
		want    bool
	}{{1, 25 * time.Hour, true}, {1, 23 * time.Hour, false}, {0, 100 * time.Hour, false}} {
		d := Device{WaitingCount: c.waiting, LastSeen: now.Add(-c.ago)}
		if got := d.SilentOn(now); got != c.want {
			t.Errorf("%+v: %v", c, got)
		}
	}
}

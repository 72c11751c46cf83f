package domain

import (
	"strings"
	"testing"
	"time"
)

func TestHowManyOfOneEventCount(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name string
		// Each is its author, and what has been said of it: "a" received, "a!" confirmed, "a-"
		// rejected, "a+" counting for one commitment more.
		activities string
		held       string
		same       int // how many are probably the same as another
	}{
		{"one", "a", "", 0},
		{"two of one author", "a a", "", 0},
		{"two authors", "a b", "1", 2},
		{"the one that counts for more is preferred", "a b+", "0", 2},
		{"one is confirmed", "a b!", "0", 2},
		{"both are confirmed", "a! b!", "", 0},
		{"one is rejected", "a b-", "", 0},
		{"two by one author and one by another", "a b a", "2", 3},
		{"three authors", "a b c", "12", 3},
		{"two of three are confirmed", "a b! c!", "0", 3},
	} {
		var list []*Activity
		for i, said := range strings.Fields(c.activities) {
			a := &Activity{
				Record: Record{ID: string(rune('0' + i))}, PerformedBy: Performer{UserID: said[:1]},
				ReviewStatus: ReviewReceived, ReceivedAt: time.Unix(int64(i), 0),
			}
			switch {
			case strings.HasSuffix(said, "!"):
				a.ReviewStatus = ReviewConfirmed
			case strings.HasSuffix(said, "-"):
				a.ReviewStatus = ReviewRejected
			case strings.HasSuffix(said, "+"):
				a.HeldFor = []string{"p:a"}
			}
			list = append(list, a)
		}
		told, held, same := SameEvents(list), "", 0
		for _, a := range list {
			if told[a.ID].Held {
				held += a.ID
			}
			if len(told[a.ID].Same) > 0 {
				same++
			}
		}
		if held != c.held || same != c.same {
			t.Errorf("%s: %q held, %d the same; want %q and %d", c.name, held, same, c.held, c.same)
		}
	}
}

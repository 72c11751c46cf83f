package graph_test

import (
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/store/faulttest"
)

// TestWhatTakesTooLongIsBrokenOff asks a database that never answers: as everybody, for whom one
// answer is worked out, and as somebody.
func TestWhatTakesTooLongIsBrokenOff(t *testing.T) {
	t.Parallel()
	a := newAPI(t)
	a.token("samordnare")
	a.handler.Within(100 * time.Millisecond)
	for username, asked := range map[string]struct{ operation, collection string }{
		"":           {"CurrentPledge", "pledges"},
		"samordnare": {"Activities", "activities"},
	} {
		isAsked := func(c faulttest.Call) bool { return c.Collection == asked.collection }
		a.faults.Fail(faulttest.Fault{Way: faulttest.Silent, Calls: isAsked})
		got := a.do(username, asked.operation, map[string]any{"area": alvsbyn})
		got.fails(domain.Unavailable)
		got.is("Det tog för lång tid. Försök igen, eller fråga efter mindre.", "errors", 0, "message")
		if a.faults.Heal() == 0 {
			t.Errorf("%s did not ask for %s", asked.operation, asked.collection)
		}
	}
}

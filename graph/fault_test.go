package graph_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/uuid"

	"loftet/server/store/faulttest"
)

// failing does something time after time, each time with the next call of the database failing in
// one way, until it needs no more calls, and checks what is said. do is given nothing but its turn,
// and must ask for the same in the same turn.
func failing(t *testing.T, way string, do func(a *api, turn int) (said string)) {
	t.Helper()
	a := newAPI(t)
	for _, username := range []string{"polis", "samordnare"} {
		a.token(username)
	}
	for call := range 200 {
		a.faults.Fail(faulttest.Fault{Way: faulttest.Ways[way], After: call, Times: 1})
		said := do(a, call)
		failed := a.faults.Heal()
		again := do(a, call)
		switch {
		case strings.Contains(said, "INTERNAL"):
			t.Errorf("%s, call %d: it is said to be our fault: %s", way, call, said)
		case strings.Contains(again, `"errors"`) || strings.Contains(again, `"CONFLICT"`) ||
			strings.Contains(again, "TRY_LATER"):
			t.Errorf("%s, call %d: the same again, when all is well, is answered %s", way, call, again)
		case strings.Contains(said, "REFUSED") || strings.Contains(said, "CONFLICT"):
			t.Errorf("%s, call %d: the server's fault is put on the caller: %s", way, call, said)
		}
		if failed == 0 {
			if call == 0 {
				t.Fatal("it asks the database nothing")
			}
			return
		}
	}
	t.Error("it never needs fewer calls than fail")
}

// id is a UUID of the turn's own, the same whenever the turn is taken.
func id(turn int) string { return uuid.NewSHA1(uuid.NameSpaceOID, fmt.Append(nil, turn)).String() }

func TestAWriteOnADatabaseThatFailsIsSaidTrulyAndSafeToRepeat(t *testing.T) {
	t.Parallel()
	writes := map[string]func(a *api, turn int) string{
		"activity": func(a *api, turn int) string {
			activity := trafficCheck()
			activity["id"] = id(turn)
			return a.do("polis", "SubmitActivities", batch(activity)).text
		},
		"pickup point": func(a *api, turn int) string {
			input := map[string]any{"area": alvsbyn, "name": fmt.Sprintf("Kiosken %d", turn)}
			return a.do("samordnare", "SavePickupPoint", map[string]any{"id": id(turn), "input": input}).text
		},
	}
	for what, write := range writes {
		for _, way := range []string{"away", "lost", "half"} {
			t.Run(what+" "+way, func(t *testing.T) { failing(t, way, write) })
		}
	}
}

func TestAPageOnADatabaseThatFailsNeverShowsHalfForAll(t *testing.T) {
	t.Parallel()
	const page = `{ pledges(area: "2560") { nodes { id focusAreas { title commitments { text current { done status } } } } }
		activities(first: 10) { totalCount nodes { id } } }`
	for _, way := range []string{"away", "half"} {
		a := newAPI(t)
		a.accept("polis", trafficCheck())
		whole := a.query("samordnare", page, nil).text
		for call := range 200 {
			a.faults.Fail(faulttest.Fault{Way: faulttest.Ways[way], After: call, Times: 1})
			said := a.query("samordnare", page, nil).text
			if failed := a.faults.Heal(); failed == 0 {
				break
			}
			if said != whole && !strings.Contains(said, "UNAVAILABLE") || strings.Contains(said, "INTERNAL") {
				t.Errorf("%s, call %d: %s", way, call, said)
			}
		}
	}
}

package service_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"loftet/server/domain"
	"loftet/server/service"
	"loftet/server/store"
	"loftet/server/store/faulttest"
)

// promise is a signed pledge of Älvsbyn with three commitments: on inspections, on dog searches,
// and one on meetings beside another that meetings can be about too.
func promise(id string, from, to domain.Date, predecessor string) *domain.Pledge {
	commitment := func(key string, types ...domain.ActivityType) *domain.Commitment {
		return &domain.Commitment{
			ID: id + ":" + key, Text: "Påhittat åtagande om " + key, Kind: domain.Recurring,
			Responsible:   []domain.Party{domain.Police, domain.Municipality},
			Target:        &domain.Target{Count: 2, Period: domain.Year},
			ActivityTypes: types,
		}
	}
	return &domain.Pledge{
		Record: domain.Record{ID: id, Area: "2560"}, Area: domain.Area{Code: "2560", Name: "Älvsbyn"},
		Title:     "Påhittat löfte",
		ValidFrom: from, ValidTo: to, RunsUntilReplaced: true, SignedOn: from, Predecessor: predecessor,
		FocusAreas: []*domain.FocusArea{{
			ID: id + ":inriktning", Title: "Inriktning", Commitments: []*domain.Commitment{
				commitment("kontroll", domain.InspectionType),
				commitment("mote", domain.CollaborationType),
				commitment("radslag", domain.CollaborationType, domain.CouncilMeetingType),
			},
		}},
	}
}

func imported(t *testing.T, s *service.Service, p *domain.Pledge) {
	t.Helper()
	if _, err := s.PledgeImport(t.Context(), service.System, p); err != nil {
		t.Fatal(err)
	}
}

// counts are the commitments that an activity counts for and those that it is for.
func counts(t *testing.T, s *service.Service, id string) (counting, serves string) {
	t.Helper()
	a, err := s.Activity(t.Context(), samordnare, id)
	if err != nil {
		t.Fatal(err)
	}
	if a.Revision != 1 {
		t.Errorf("the activity is at revision %d, though nobody has written it", a.Revision)
	}
	return strings.Join(a.Counting, " "), strings.Join(a.For(), " ")
}

func TestWhatWasDoneCountsForAPledgeThatIsImportedAfterwards(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return e })
	before := inspection("2024-03-01")
	submit(t, s, polis, before)
	if counting, serves := counts(t, s, before.ID); counting != "" || serves != "" {
		t.Errorf("without a pledge it counts for %q and is for %q", counting, serves)
	}
	imported(t, s, promise("gammalt", "2023-01-01", "2024-12-31", ""))
	if counting, _ := counts(t, s, before.ID); counting != "gammalt:kontroll" {
		t.Errorf("handed in before the first import it counts for %q", counting)
	}

	since, said := inspection("2025-03-01"), inspection("2025-04-01")
	said.CommitmentIDs = []string{"gammalt:kontroll"}
	submit(t, s, polis, since)
	submit(t, s, polis, said)
	imported(t, s, promise("nytt", "2025-01-01", "2026-12-31", "gammalt"))
	late := inspection("2025-05-01") // from a phone that has the old kit still
	late.CommitmentIDs = []string{"gammalt:kontroll"}
	submit(t, s, polis, late)
	for name, c := range map[string]struct {
		in   *domain.ActivityInput
		want string
	}{
		"of the old term": {before, "gammalt:kontroll"}, "of the new one": {since, "nytt:kontroll"},
		"with the old id": {said, "nytt:kontroll"}, "with the old id, afterwards": {late, "nytt:kontroll"},
	} {
		if counting, serves := counts(t, s, c.in.ID); counting != c.want || serves != c.want {
			t.Errorf("%s: it counts for %q and is for %q, want %q", name, counting, serves, c.want)
		}
	}

	imported(t, s, promise("stadsdelens", "2025-02-01", "2025-12-31", ""))
	if counting, _ := counts(t, s, since.ID); counting != "stadsdelens:kontroll nytt:kontroll" {
		t.Errorf("with two pledges in force it counts for %q", counting)
	}
}

func TestWhatWasSaidOfAGeneralActivityFollowsItsCommitment(t *testing.T) {
	t.Parallel()
	s := serviceOver(t, func(e store.Engine) store.Engine { return e })
	imported(t, s, promise("gammalt", "2023-01-01", "2024-12-31", ""))
	meeting := inspection("2025-03-01")
	meeting.Type, meeting.Details = domain.CollaborationType, domain.Details{Meeting: &domain.Meeting{}}
	meeting.CommitmentIDs = []string{"gammalt:radslag"}
	submit(t, s, polis, meeting)
	imported(t, s, promise("nytt", "2025-01-01", "2026-12-31", "gammalt"))
	if counting, _ := counts(t, s, meeting.ID); counting != "nytt:radslag" {
		t.Errorf("a meeting that was about one of two counts for %q", counting)
	}
}

// stateOf is what all activities count for, by id.
func stateOf(t *testing.T, s *service.Service) map[string]string {
	t.Helper()
	state := map[string]string{}
	page, err := s.Activities(t.Context(), samordnare, domain.ActivityFilter{}, domain.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range page.Nodes {
		state[a.ID] = strings.Join(a.Counting, " ")
	}
	return state
}

func TestACountingThatIsBrokenOffIsTakenUpWhereverItStopped(t *testing.T) {
	t.Parallel()
	for after := range 12 {
		var engine *faulttest.Engine
		s := serviceOver(t, func(e store.Engine) store.Engine {
			engine = faulttest.Over(e)
			return engine
		})
		imported(t, s, promise("gammalt", "2023-01-01", "2024-12-31", ""))
		for month := range 5 {
			submit(t, s, polis, inspection(domain.NewDate(2025, 1, 1).AddDays(30*month)))
		}
		engine.Fail(faulttest.Fault{Way: faulttest.Away, Calls: faulttest.Writes, After: after})
		_, err := s.PledgeImport(t.Context(), service.System, promise("nytt", "2025-01-01", "2026-12-31", "gammalt"))
		if engine.Heal() > 0 && err == nil {
			t.Errorf("broken off after %d writes, and nothing was said", after)
		}
		s.MigrateOnce(t.Context())
		there, err := s.CurrentPledge(t.Context(), "2560", "2025-07-01")
		if err != nil {
			t.Fatal(err)
		}
		for id, counting := range stateOf(t, s) {
			if want := there.ID + ":kontroll"; counting != want {
				t.Errorf("broken off after %d writes, %s counts for %q, want %q", after, id, counting, want)
			}
		}
	}
}

// watchedEngine calls rewriting before each rewrite, and inserting before the next activity is put
// in.
type watchedEngine struct {
	store.Engine
	rewriting, inserting atomic.Pointer[func()]
}

func (e *watchedEngine) Insert(ctx context.Context, collection string, doc any) error {
	if collection == "activities" {
		if do := e.inserting.Swap(nil); do != nil {
			(*do)()
		}
	}
	return e.Engine.Insert(ctx, collection, doc)
}

func (e *watchedEngine) Rewrite(ctx context.Context, collection, id string, revision int, doc any) error {
	if do := e.rewriting.Load(); do != nil {
		(*do)()
	}
	return e.Engine.Rewrite(ctx, collection, id, revision, doc)
}

func TestAPledgeStandsRightFromItsFirstMomentOn(t *testing.T) {
	t.Parallel()
	engine := &watchedEngine{}
	s := serviceOver(t, func(e store.Engine) store.Engine {
		engine.Engine = e
		return engine
	})
	imported(t, s, promise("gammalt", "2023-01-01", "2024-12-31", ""))
	const many = 5
	for month := range many {
		submit(t, s, polis, inspection(domain.NewDate(2025, 1, 1).AddDays(30*month)))
	}
	looks := map[string]int{}
	look := func() {
		p, err := s.CurrentPledge(t.Context(), "2560", "2025-07-01")
		if err != nil {
			t.Error(err)
			return
		}
		looks[p.ID]++
		for id, counting := range stateOf(t, s) {
			if !strings.Contains(counting, p.ID+":kontroll") {
				t.Errorf("while %s is the current one, %s counts for %q", p.ID, id, counting)
			}
		}
	}
	engine.rewriting.Store(&look)
	imported(t, s, promise("nytt", "2025-01-01", "2026-12-31", "gammalt"))
	if looks["gammalt"] != many || looks["nytt"] != many {
		t.Errorf("looked %v times", looks)
	}
}

func TestWhatIsHandedInWhileAPledgeIsImportedCountsForIt(t *testing.T) {
	t.Parallel()
	engine := &watchedEngine{}
	s := serviceOver(t, func(e store.Engine) store.Engine {
		engine.Engine = e
		return engine
	})
	come := func() { imported(t, s, promise("nytt", "2025-01-01", "2026-12-31", "")) }
	engine.inserting.Store(&come)
	in := inspection("2025-03-01")
	submit(t, s, polis, in)
	if counting, _ := counts(t, s, in.ID); counting != "nytt:kontroll" {
		t.Errorf("it counts for %q", counting)
	}
}

// naive is what an activity counts for, read from the rules: of each signed pledge that is in force
// on its day, what somebody said of it, else what its type is promised in.
func naive(a *domain.Activity, pledges []*domain.Pledge) (ids []string) {
	for _, p := range pledges {
		replaced := slices.IndexFunc(pledges, func(q *domain.Pledge) bool {
			return q.Predecessor == p.ID && a.OccurredOn >= q.ValidFrom
		}) >= 0
		if a.OccurredOn < p.ValidFrom || replaced || a.ReviewStatus == domain.ReviewRejected {
			continue
		}
		said := slices.ContainsFunc(a.CommitmentIDs, func(id string) bool { return domain.PledgeIDOf(id) == p.ID })
		for _, c := range p.Commitments() {
			if slices.Contains(c.ActivityTypes, a.Type) && (!said || slices.Contains(a.CommitmentIDs, c.ID)) {
				ids = append(ids, c.ID)
			}
		}
	}
	return slices.Sorted(slices.Values(ids))
}

func TestWhatIsStoredIsWhatAPlainCountGives(t *testing.T) {
	t.Parallel()
	for seed := range uint64(6) {
		r := rand.New(rand.NewPCG(seed, 1))
		s := serviceOver(t, func(e store.Engine) store.Engine { return e })
		var pledges []*domain.Pledge
		day := func() domain.Date { return domain.NewDate(2022, 1, 1).AddDays(r.IntN(3 * 365)) }
		for step := range 30 {
			if r.IntN(5) == 0 && len(pledges) < 5 {
				predecessor := ""
				if n := len(pledges); n > 0 && r.IntN(2) == 0 {
					predecessor = pledges[n-1].ID
				}
				p := promise(fmt.Sprint("lofte-", step), day(), "2026-12-31", predecessor)
				imported(t, s, p)
				pledges = append(pledges, p)
				continue
			}
			in := inspection(day())
			if n := len(pledges); n > 0 && r.IntN(2) == 0 {
				in.CommitmentIDs = []string{pledges[r.IntN(n)].ID + ":kontroll"}
			}
			submit(t, s, polis, in)
		}
		page, err := s.Activities(t.Context(), samordnare, domain.ActivityFilter{}, domain.PageRequest{First: 100})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range page.Nodes {
			got := slices.Sorted(slices.Values(a.Counting))
			if want := naive(a, pledges); !slices.Equal(got, want) {
				t.Errorf("seed %d, of %s, said %v: %v, want %v", seed, a.OccurredOn, a.CommitmentIDs, got, want)
			}
		}
		if changed, err := s.Recount(t.Context()); changed != 0 || err != nil {
			t.Errorf("seed %d: a recount changed %d, %v", seed, changed, err)
		}
	}
}

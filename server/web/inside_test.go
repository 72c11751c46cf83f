package web

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/seed"
)

// What anybody is told that [gate.told] does not ask for: where pages end, what the answers'
// headers say, and what citizens read of one another.
const insideQuery = `{ currentPledge(area: "2560") { revision summary { periodsDue } }
	pledge(slug: "prov-2026") { revision commitments { id
		activities(first: 1) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id
			occurredOn summary locality participating } } }
		all: activities { edges { cursor } nodes { id } } } }
	draft: pledge(slug: "utkast-2030") { id } draftsPromise: commitment(id: "utkast-2030:ett") { id }
	pledges(area: "2560") { totalCount edges { cursor } }
	dialogues(area: "2560") { totalCount edges { cursor node { title } } }
	publishedFeedback(area: "2560") { totalCount edges { cursor node { id outcome linked { kind title url
		commitment { id current { start end done status latestOn } activities { totalCount edges { cursor } } } } } } }
	youSaidWeDid(area: "2560") { theme published replied included } }`

// everything is all that anybody is told on a day, with the headers.
func (g *gate) everything(on domain.Date) string {
	g.Helper()
	all := g.told(on) + "\n" + g.graphql(insideQuery, nil)
	for _, path := range []string{
		"/open-data/news.atom", "/open-data/due.ics", "/open-data/feedback.csv", "/open-data/periods.json",
		"/open-data/totals.json", "/open-data/catalogue.jsonld", "/open-data/catalogue.ttl", "/widget/2560",
		"/widget/prov-2026",
	} {
		g.callers++
		r := httptest.NewRequest(http.MethodGet, path, nil)
		r.RemoteAddr = fmt.Sprintf("10.%d.%d.%d:999", g.callers>>16, g.callers>>8&255, g.callers&255)
		w := httptest.NewRecorder()
		g.handler.ServeHTTP(w, r)
		says := w.Header()
		all += fmt.Sprintln("\n"+path, w.Code, says["Etag"], says["Last-Modified"], says["Content-Length"], w.Body)
	}
	return all
}

// inside is what somebody inside does that nobody outside is told of, one way and another: both are
// done on the day, each in a place of its own, and all that anybody is told is the same afterwards.
type inside struct {
	name     string
	one, two func(*gate)
}

const (
	insideDay = domain.Date("2026-11-16")
	firstID   = "11111111-1111-4111-8111-111111111111"
	secondID  = "22222222-2222-4222-8222-222222222222"
	thirdID   = "33333333-3333-4333-8333-333333333333"
)

// check hands in a public traffic check.
func (g *gate) check(id string, hour int, change func(*domain.ActivityInput)) {
	g.Helper()
	g.now = insideDay.Start().Add(20 * time.Hour)
	public := domain.VisibilityPublic
	in := &domain.ActivityInput{
		ID: id, Area: seed.DemoArea, Type: domain.TrafficCheckType,
		OccurredAt: insideDay.Start().Add(time.Duration(hour) * time.Hour), RecordedAt: g.now,
		Place: domain.Place{Name: "Vidsel"}, Visibility: &public, Details: gateDetails(domain.TrafficCheckType, ""),
	}
	if change != nil {
		change(in)
	}
	batch := domain.Batch{
		DeviceID: "phone-1", SentAt: g.now, ClientVersion: "1", Activities: []*domain.ActivityInput{in},
	}
	results, err := g.site.service.ActivitiesSubmit(g.Context(), gateOfficer, batch)
	if err != nil || results[0].Outcome != domain.Accepted {
		g.Fatalf("%v %+v", err, results[0])
	}
}

func (g *gate) amend(in domain.ActivityAmendmentInput) {
	g.Helper()
	in.Reason = "Fel siffra."
	if _, err := g.site.service.ActivityAmend(g.Context(), gateOfficer, firstID, 1, in); err != nil {
		g.Fatal(err)
	}
}

func (g *gate) review(status domain.ReviewStatus) {
	g.Helper()
	in := domain.ReviewInput{Status: status, Reason: "Ett prov."}
	if _, err := g.site.service.ActivityReview(g.Context(), gateCoordinator, firstID, 1, in); err != nil {
		g.Fatal(err)
	}
}

func (g *gate) problem(id string, raised domain.Date, change func(*domain.ProblemInput)) {
	g.Helper()
	g.now = insideDay.Start().Add(20 * time.Hour)
	in := domain.ProblemInput{Area: seed.DemoArea, Theme: domain.ThemeTheft, Title: "Stölder", RaisedOn: raised}
	if change != nil {
		change(&in)
	}
	if _, err := g.site.service.ProblemSave(g.Context(), gateCoordinator, id, nil, in); err != nil {
		g.Fatal(err)
	}
}

// written is what a citizen writes.
func (g *gate) written() {
	g.Helper()
	in := domain.FeedbackInput{
		ID: thirdID, Area: seed.DemoArea, Theme: domain.ThemeTheft, Text: "Det stjäls cyklar vid stationen.",
	}
	if _, err := g.site.service.FeedbackSubmit(g.Context(), gateOfficer, netip.Addr{}, in); err != nil {
		g.Fatal(err)
	}
}

// heard publishes what a citizen has written, as what led to something.
func (g *gate) heard(links ...*domain.FeedbackLinkInput) {
	g.Helper()
	g.now = insideDay.Start().Add(20 * time.Hour)
	g.written()
	status, outcome := domain.FeedbackPublished, domain.OutcomeIncluded
	decision := domain.FeedbackModerationInput{Status: &status, Outcome: &outcome, Links: links}
	if _, err := g.site.service.FeedbackModerate(g.Context(), gateCoordinator, thirdID, 1, decision); err != nil {
		g.Fatal(err)
	}
}

func TestWhatIsDoneInsideIsToldByNoWay(t *testing.T) {
	t.Parallel()
	nothing := func(*gate) {}
	eight := 8
	hidden := domain.VisibilityInternal
	for _, c := range []inside{
		{"the hours of two checks", func(g *gate) {
			g.check(firstID, 9, nil)
			g.check(secondID, 15, nil)
		}, func(g *gate) {
			g.check(secondID, 9, nil)
			g.check(firstID, 15, nil)
		}},
		{"what a check counted", func(g *gate) { g.check(firstID, 9, nil) }, func(g *gate) {
			g.check(firstID, 9, func(in *domain.ActivityInput) { in.Details.TrafficCheck.PhoneFines = &eight })
		}},
		{"that what a check counted is corrected", func(g *gate) { g.check(firstID, 9, nil) }, func(g *gate) {
			g.check(firstID, 9, nil)
			details := gateDetails(domain.TrafficCheckType, "")
			details.TrafficCheck.PhoneFines = &eight
			g.amend(domain.ActivityAmendmentInput{Details: &details})
		}},
		{"that a bare check is confirmed", func(g *gate) { g.check(firstID, 9, nil) }, func(g *gate) {
			g.check(firstID, 9, nil)
			g.review(domain.ReviewConfirmed)
		}},
		{"words that nobody has confirmed", func(g *gate) { g.check(firstID, 9, nil) }, func(g *gate) {
			words := "Lugnt."
			g.check(firstID, 9, func(in *domain.ActivityInput) { in.Summary = &words })
			other := "Ganska lugnt."
			g.amend(domain.ActivityAmendmentInput{Summary: &other})
		}},
		{"a place that nobody has confirmed", func(g *gate) {
			g.check(firstID, 9, func(in *domain.ActivityInput) { in.Place.Name = "Hos Nils" })
		}, func(g *gate) {
			g.check(firstID, 9, func(in *domain.ActivityInput) { in.Place.Name = "Vid macken" })
		}},
		{"a hidden check of this month", nothing, func(g *gate) {
			g.check(firstID, 9, func(in *domain.ActivityInput) { in.Visibility = &hidden })
			g.review(domain.ReviewConfirmed)
		}},
		{"a check that is rejected", nothing, func(g *gate) {
			g.check(firstID, 9, nil)
			g.review(domain.ReviewRejected)
		}},
		{"a draft, and an employee dialogue", nothing, func(g *gate) {
			draft := everyTypeOnce()
			draft.ID, draft.SignedOn, draft.ValidFrom, draft.ValidTo = "utkast-2030", "", "2030-01-01", "2031-12-31"
			promise := &domain.Commitment{
				ID: "utkast-2030:ett", Text: "Ett löfte", Kind: domain.Continuous, Responsible: []domain.Party{
					domain.Police,
				},
			}
			draft.FocusAreas = []*domain.FocusArea{{ID: "f", Title: "F", Commitments: []*domain.Commitment{promise}}}
			if _, err := g.site.service.PledgeImport(g.Context(), gateCoordinator, draft); err != nil {
				g.Fatal(err)
			}
			in := domain.DialogueInput{
				Area: seed.DemoArea, Kind: domain.EmployeeDialogue, Title: "Hur mår vi", Question: "Hur är jobbet?",
			}
			_, err := g.site.service.DialogueSave(g.Context(), gateCoordinator, uuid.NewString(), nil, in)
			if err != nil {
				g.Fatal(err)
			}
		}},
		{"which problem feedback led to", func(g *gate) {
			g.problem(firstID, "2026-11-02", nil)
			g.heard(&domain.FeedbackLinkInput{Kind: domain.LinkProblem, ID: firstID}, councilLink)
		}, func(g *gate) {
			g.problem(firstID, "2026-11-09", func(in *domain.ProblemInput) {
				convened, held := domain.Date("2026-11-10"), domain.Date("2026-11-12")
				in.Theme = domain.ThemeNarcotics
				in.Council = &domain.ProblemCouncilInput{ConvenedOn: &convened, HeldOn: &held}
			})
			g.heard(&domain.FeedbackLinkInput{Kind: domain.LinkProblem, ID: firstID}, councilLink)
		}},
		{"that somebody has written", nothing, (*gate).written},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			one, two := newGate(t), newGate(t)
			c.one(one)
			c.two(two)
			for _, on := range []domain.Date{insideDay, "2026-11-30"} {
				differ(t, on, one.everything(on), two.everything(on))
			}
		})
	}
}

var councilLink = &domain.FeedbackLinkInput{Kind: domain.LinkCommitment, ID: "prov-2026:rad"}

// differ says where two answers differ.
func differ(t *testing.T, on domain.Date, one, two string) {
	t.Helper()
	if one == two {
		return
	}
	other := strings.Split(two, "\n")
	for i, line := range strings.Split(one, "\n") {
		if i >= len(other) || line != other[i] {
			at := 0
			for at < len(line) && i < len(other) && at < len(other[i]) && line[at] == other[i][at] {
				at++
			}
			other := append(other, make([]string, len(one))...)
			from := max(0, at-80)
			t.Fatalf("on %s:\n…%.300s\n…%.300s", on, line[from:], other[i][min(len(other[i]), from):])
		}
	}
}

// That a missed period has been explained is told when the period is.
func TestThatAPeriodIsExplainedIsNotToldBeforeThePeriodIs(t *testing.T) {
	t.Parallel()
	one, two := newGate(t), newGate(t)
	two.now = domain.Date("2027-01-10").Start().Add(12 * time.Hour)
	id := ""
	for i, kind := range domain.ActivityTypes() {
		if kind == domain.DogSearchType {
			id = fmt.Sprintf("prov-2026:typ-%d", i)
		}
	}
	year, why := domain.PeriodKey{Start: "2026-01-01"}, "Hundarna var sjuka hela året."
	if _, err := two.site.service.PeriodExplain(t.Context(), gateCoordinator, id, year, why, nil); err != nil {
		t.Fatal(err)
	}
	differ(t, "2027-01-31", one.everything("2027-01-31"), two.everything("2027-01-31"))
	if !strings.Contains(two.everything("2027-02-01"), "Hundarna var sjuka") {
		t.Error("it is not told on the period's settling day")
	}
}

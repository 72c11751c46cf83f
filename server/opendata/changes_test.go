package opendata_test

import (
	"encoding/xml"
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"loftet/server/domain"
	"loftet/server/opendata"
	"loftet/server/service"
)

// moving is open data on a clock that the test moves.
type moving struct {
	*testing.T
	now     time.Time
	service *service.Service
	handler http.Handler
}

func newMoving(t *testing.T, demo bool) *moving {
	m := &moving{T: t, now: summer}
	m.service = serviceAt(t, func() time.Time { return m.now })
	m.handler = opendata.New(m.service, base, "2560", demo).Handler()
	return m
}

func (m *moving) read(path string) string { return ok(m.T, m.handler, path) }

func (m *moving) review(a *domain.Activity, status domain.ReviewStatus, reason string) {
	m.Helper()
	if _, err := m.service.ActivityReview(
		m.Context(), coordinator, a.ID, a.Revision, domain.ReviewInput{Status: status, Reason: reason},
	); err != nil {
		m.Fatal(err)
	}
}

// latest is the activity that was handed in last.
func (m *moving) latest() *domain.Activity {
	m.Helper()
	found, err := m.service.Activities(m.Context(), coordinator, domain.ActivityFilter{}, domain.PageRequest{First: 1})
	if err != nil || len(found.Nodes) == 0 {
		m.Fatal(err)
	}
	return found.Nodes[0]
}

// entry is the feed's only entry whose title begins so.
func (m *moving) entry(title string) (found atomEntry) {
	m.Helper()
	var read struct {
		Entries []atomEntry `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(m.read("/open-data/news.atom")), &read); err != nil {
		m.Fatal(err)
	}
	n := 0
	for _, e := range read.Entries {
		if strings.HasPrefix(e.Title, title) {
			found = e
			n++
		}
	}
	if n != 1 {
		m.Fatalf("%d entries begin with %q: %+v", n, title, read.Entries)
	}
	return found
}

type atomEntry struct {
	ID        string `xml:"id"`
	Title     string `xml:"title"`
	Summary   string `xml:"summary"`
	Published string `xml:"published"`
	Updated   string `xml:"updated"`
}

func TestWhatIsTakenBackIsGoneFromFeedAndFilesWithinFiveSeconds(t *testing.T) {
	t.Parallel()
	m := newMoving(t, false)
	do(t, m.service, checked("2025-06-28", "Väg 94, Vidsel", 0))
	if !strings.Contains(m.read("/open-data/news.atom"), "Vidsel") {
		t.Fatal("it was never there")
	}
	tag := get(t, m.handler, "/open-data/news.atom").Header().Get("ETag")
	m.review(m.latest(), domain.ReviewRejected, "Hände inte.")
	m.now = m.now.Add(4 * time.Second)
	again := get(t, m.handler, "/open-data/news.atom", "If-None-Match", tag)
	if again.Code != http.StatusOK || strings.Contains(again.Body.String(), "Vidsel") {
		t.Errorf("%d %s", again.Code, again.Body)
	}
	for _, path := range []string{
		"/open-data/news.atom", "/open-data/due.ics", "/open-data/feedback.csv", "/open-data/periods.json",
		"/widget/2560",
	} {
		if got := get(t, m.handler, path).Header().Get("Cache-Control"); got != "public, no-cache" {
			t.Errorf("%s may be kept: %q", path, got)
		}
	}
}

func TestMadeUpAddressesOfWidgetsCostTheFilesNothing(t *testing.T) {
	t.Parallel()
	m := newMoving(t, false)
	for i := range 205 {
		if w := get(t, m.handler, fmt.Sprintf("/widget/junk-%d", i)); w.Code != http.StatusNotFound ||
			w.Header().Get("Cache-Control") != "no-store" {
			t.Fatalf("%d %v", w.Code, w.Header())
		}
	}
	before := m.read("/open-data/news.atom")
	do(t, m.service, checked("2025-06-28", "Väg 94, Vidsel", 0))
	if m.read("/open-data/news.atom") != before {
		t.Error("a file is made anew each time")
	}
	m.now = m.now.Add(4 * time.Second)
	if m.read("/open-data/news.atom") == before {
		t.Error("a file is kept for long")
	}
}

func TestAnActivityForTwoCommitmentsIsOneEntryThatMovesWhenItsWordsDo(t *testing.T) {
	t.Parallel()
	m := newMoving(t, false)
	visit := checked("2025-06-01", "Vidsel", 0)
	for _, c := range m.commitments() {
		if strings.Contains(c.Text, "rafikkontroller") || strings.Contains(c.Text, "Hundsök") {
			visit.CommitmentIDs = append(visit.CommitmentIDs, c.ID)
		}
	}
	if len(visit.CommitmentIDs) < 2 {
		t.Fatal(visit.CommitmentIDs)
	}
	summary := "Nykterhetskontroll vid midsommar"
	visit.Summary = &summary
	do(t, m.service, visit)
	first := m.entry("Trafikkontroll")
	if !strings.HasPrefix(first.Published, "2025-07-02T22:00:00Z") {
		t.Errorf("what came in on 3 July is news of %s", first.Published)
	}
	if strings.Contains(first.Summary, "midsommar") || !strings.Contains(first.Summary, "Hundsök") {
		t.Errorf("the words: %q", first.Summary)
	}
	m.now = m.now.Add(time.Minute)
	m.review(m.latest(), domain.ReviewConfirmed, "")
	then := m.entry("Trafikkontroll")
	if then.ID != first.ID ||
		then.Published != first.Published || then.Updated <= first.Updated || then.Summary != summary {
		t.Errorf("from %+v to %+v", first, then)
	}
	m.now = m.now.Add(time.Hour)
	if again := m.entry("Trafikkontroll"); again != then {
		t.Errorf("it moved though nothing changed: %+v", again)
	}
}

func (m *moving) commitments() []*domain.Commitment {
	m.Helper()
	p, err := m.service.Pledge(m.Context(), domain.Actor{}, "alvsbyn-2023-2025")
	if err != nil {
		m.Fatal(err)
	}
	return p.Commitments()
}

var searchEvent = regexp.MustCompile(
	`(?s)SEQUENCE:(\d+)\r\nDTSTAMP:(\w+)\r\nLAST-MODIFIED:(\w+)\r\nDTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\nSUMMARY:Senast i dag\\, (\d) kvar: Hundsök`,
)

func TestTheCalendarsEventsSayWhenTheirWordsHaveChanged(t *testing.T) {
	t.Parallel()
	m := newMoving(t, false)
	read := func() []string {
		t.Helper()
		found := searchEvent.FindStringSubmatch(strings.ReplaceAll(m.read("/open-data/due.ics"), "\r\n ", ""))
		if found == nil {
			t.Fatal("no dog search in the calendar")
		}
		return found[1:]
	}
	first := read()
	if first[0] != "0" || first[1] != first[2] || first[3] != "2" {
		t.Errorf("first: %v", first)
	}
	m.now = m.now.Add(time.Minute)
	if again := read(); fmt.Sprint(again) != fmt.Sprint(first) {
		t.Errorf("nothing changed: %v", again)
	}
	do(t, m.service, domain.ActivityInput{
		Type: domain.DogSearchType, OccurredAt: domain.Date("2025-06-10").
			Start().Add(9 * time.Hour), Place: domain.Place{Name: "Skolan"},
		Details: domain.Details{SchoolDogSearch: &domain.SchoolDogSearch{
			School: "Skolan", ExceptionReason: "Bara skåpen.",
		}},
	})
	m.now = m.now.Add(time.Minute)
	then := read()
	if then[0] != "1" || then[1] <= first[1] || then[1] != then[2] || then[3] != "1" {
		t.Errorf("one less is left: %v", then)
	}
	m.review(m.latest(), domain.ReviewRejected, "Hände inte.")
	m.now = m.now.Add(time.Minute)
	if back := read(); back[0] != "2" || back[1] <= then[1] || back[3] != "2" {
		t.Errorf("taken back: %v", back)
	}
	other := opendata.New(m.service, base, "2560", false).Handler() // another server
	if ok(t, other, "/open-data/due.ics") != m.read("/open-data/due.ics") {
		t.Error("two servers tell differently")
	}
}

func TestADemoSaysEverywhereThatItsDataIsMadeUp(t *testing.T) {
	t.Parallel()
	demo, real := newMoving(t, true), newMoving(t, false)
	do(t, demo.service, checked("2025-06-28", "Vidsel", 0))
	for _, path := range []string{
		"/open-data", "/open-data/catalogue.ttl", "/open-data/catalogue.jsonld", "/open-data/news.atom",
		"/open-data/due.ics", "/widget/2560",
		"/open-data/pledges.json", "/open-data/commitments.json", "/open-data/periods.json", "/open-data/totals.json",
		"/open-data/feedback.json",
	} {
		said := strings.ReplaceAll(demo.read(path), "\r\n ", "")
		if !strings.Contains(said, "demonstration") || !strings.Contains(said, "påhittat") {
			t.Errorf("%s does not say that it is made up", path)
		}
		if strings.Contains(real.read(path), "demonstration") {
			t.Errorf("%s says that it is made up", path)
		}
	}
	for _, name := range []string{"pledges", "commitments", "periods", "totals"} {
		rows := records(t, demo.read("/open-data/"+name+".csv"))
		if len(rows) == 0 || rows[0]["demo"] != "påhittat" {
			t.Errorf("%s.csv: %v", name, rows)
		}
		if rows := records(t, real.read("/open-data/"+name+".csv")); len(rows) > 0 && rows[0]["demo"] != "" {
			t.Errorf("%s.csv: %v", name, rows[0])
		}
	}
}

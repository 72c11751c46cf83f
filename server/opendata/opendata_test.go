package opendata_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"flag"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/opendata"
	"loftet/server/seed/seedtest"
	"loftet/server/service"
	"loftet/server/service/servicetest"
	"loftet/server/store/embedded"
)

var update = flag.Bool("update", false, "write the catalogue's files anew")

// summer is when the tests take place, with Älvsbyn's pledge in force.
var summer = time.Date(2025, time.July, 3, 10, 0, 0, 0, time.UTC)

const base = "https://loftet.exempel.se"

var (
	officer = domain.Actor{
		UserID:   "u1",
		Username: "polis",
		Role:     domain.Officer,
		Party:    domain.Police,
		Areas:    []string{"2560"},
	}
	coordinator = domain.Actor{UserID: "u2", Username: "samordnare", Role: domain.Coordinator, Areas: []string{"2560"}}
)

// site is the open data of Älvsbyn with its pledge and nothing done, and the service behind it.
func site(t *testing.T) (http.Handler, *service.Service) {
	t.Helper()
	s := serviceAt(t, func() time.Time { return summer })
	return opendata.New(s, base+"/", "2560", false).Handler(), s
}

// serviceAt is a service with Älvsbyn's pledge and nothing done, and a clock of its own.
func serviceAt(t *testing.T, clock func() time.Time) *service.Service {
	t.Helper()
	engine, err := embedded.Open(t.Context(), seedtest.Folder(t, summer, true))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = engine.Close(context.WithoutCancel(t.Context())) })
	return servicetest.New(t, engine, clock)
}

func get(t *testing.T, h http.Handler, path string, header ...string) *httptest.ResponseRecorder {
	t.Helper()
	r := httptest.NewRequestWithContext(t.Context(), http.MethodGet, path, nil)
	for i := 0; i+1 < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func ok(t *testing.T, h http.Handler, path string, header ...string) string {
	t.Helper()
	w := get(t, h, path, header...)
	if w.Code != http.StatusOK {
		t.Fatalf("%s: %d %s", path, w.Code, w.Body)
	}
	if !utf8.Valid(w.Body.Bytes()) {
		t.Errorf("%s is not UTF-8", path)
	}
	return w.Body.String()
}

// do hands an activity in.
func do(t *testing.T, s *service.Service, in domain.ActivityInput) {
	t.Helper()
	in.ID, in.Area, in.RecordedAt = uuid.NewString(), "2560", in.OccurredAt
	results, err := s.ActivitiesSubmit(t.Context(), officer, domain.Batch{
		DeviceID: "phone-1", SentAt: summer, ClientVersion: "1.0.0", Waiting: domain.WaitingWork{Count: 1},
		Activities: []*domain.ActivityInput{&in},
	})
	if err != nil || results[0].Outcome != domain.Accepted {
		t.Fatalf("%v %+v", err, results)
	}
}

func number(n int) *int { return &n }

func checked(day domain.Date, place string, positive int) domain.ActivityInput {
	return domain.ActivityInput{
		Type: domain.TrafficCheckType, OccurredAt: day.Start().Add(12 * time.Hour), Place: domain.Place{Name: place},
		Details: domain.Details{
			TrafficCheck: &domain.TrafficCheck{ScreeningTests: number(50), ScreeningPositive: &positive},
		},
	}
}

func records(t *testing.T, text string) []map[string]string {
	t.Helper()
	lines, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var rows []map[string]string
	for _, line := range lines[1:] {
		row := map[string]string{}
		for i, name := range lines[0] {
			row[name] = line[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func TestTheFilesHoldThePledgeAndHowItGoes(t *testing.T) {
	t.Parallel()
	h, s := site(t)
	do(t, s, checked("2024-05-01", "Väg 94", 3))
	pledges := records(t, ok(t, h, "/open-data/pledges.csv"))
	if len(pledges) != 1 || pledges[0]["pledge"] != "alvsbyn-2023-2025" ||
		pledges[0]["url"] != base+"/lofte/alvsbyn-2023-2025" ||
		pledges[0]["status"] != "ACTIVE" {
		t.Errorf("pledges: %v", pledges)
	}
	commitments := records(t, ok(t, h, "/open-data/commitments.csv"))
	if len(commitments) != 14 || commitments[0]["text"] != "Kontroll minst en gång per år." ||
		commitments[0]["easy_text"] == "" {
		t.Errorf("%d commitments, %v", len(commitments), commitments[0])
	}
	if periods := records(t, ok(t, h, "/open-data/periods.csv")); len(periods) < 14 ||
		periods[0]["status"] != "MISSED" {
		t.Errorf("%d periods, %v", len(periods), periods[0])
	}
	for _, row := range records(t, ok(t, h, "/open-data/totals.csv")) {
		if row["year"] == "2024" && row["measure"] == "SCREENING_POSITIVE" &&
			(row["value"] != "" || row["suppressed"] != "true" || row["display"] != "färre än 5") {
			t.Errorf("a small number: %v", row)
		}
	}
}

func TestJSONHoldsTheSameRowsAsCSV(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	for _, name := range []string{"pledges", "commitments", "periods", "totals"} {
		var read struct {
			Licence string
			Columns map[string]string
			Rows    []map[string]any
		}
		if err := json.Unmarshal([]byte(ok(t, h, "/open-data/"+name+".json")), &read); err != nil {
			t.Fatal(err)
		}
		rows := records(t, ok(t, h, "/open-data/"+name+".csv"))
		if len(rows) == 0 || len(read.Rows) != len(rows) || len(read.Rows[0]) != len(rows[0]) ||
			len(read.Columns) != len(rows[0]) ||
			read.Licence != opendata.Licence {
			t.Errorf("%s: %d and %d rows, %v", name, len(read.Rows), len(rows), read.Columns)
		}
	}
}

func TestNothingInternalIsInAnyFile(t *testing.T) {
	t.Parallel()
	h, s := site(t)
	internal := domain.VisibilityInternal
	secret := checked("2025-06-01", "Hemlig väg", 1)
	secret.Visibility = &internal
	do(t, s, secret)
	do(t, s, domain.ActivityInput{
		Type: domain.DogSearchType, OccurredAt: summer.AddDate(0, 0, -3), Place: domain.Place{Name: "Påhittade skolan"},
		Details: domain.Details{
			SchoolDogSearch: &domain.SchoolDogSearch{
				School:          "Påhittade skolan",
				ExceptionReason: "Bara skåpen.",
				DogTeams:        number(7),
			},
		},
	})
	paths := []string{
		"/open-data/pledges.csv", "/open-data/commitments.csv", "/open-data/periods.csv", "/open-data/totals.csv",
		"/open-data/feedback.csv", "/open-data/pledges.json",
		"/open-data/totals.json", "/open-data/news.atom", "/open-data/due.ics", "/open-data",
		"/open-data/catalogue.ttl", "/widget/2560",
	}
	for _, path := range paths {
		body := ok(t, h, path)
		for _, hidden := range []string{"Hemlig väg", "Påhittade skolan", "Bara skåpen", "polis2", "samordnare"} {
			if strings.Contains(body, hidden) {
				t.Errorf("%s holds %q", path, hidden)
			}
		}
	}
	if strings.Contains(ok(t, h, "/open-data/news.atom"), "Hundsök i skola,") {
		t.Error("the feed tells of a dog search after three days")
	}
	for _, row := range records(t, ok(t, h, "/open-data/totals.csv")) {
		if row["measure"] == "DOG_TEAMS" && row["display"] != "–" {
			t.Errorf("the totals tell of a dog search after three days: %v", row)
		}
	}
}

func TestOnlyPublishedFeedbackIsInTheFileAndAsItWasRedacted(t *testing.T) {
	t.Parallel()
	h, s := site(t)
	say := func(text string) *domain.Feedback {
		t.Helper()
		id := uuid.NewString()
		in := domain.FeedbackInput{ID: id, Area: "2560", Theme: domain.ThemeTraffic, Text: text}
		if _, err := s.FeedbackSubmit(t.Context(), coordinator, netip.MustParseAddr("127.0.0.1"), in); err != nil {
			t.Fatal(err)
		}
		return &domain.Feedback{Record: domain.Record{ID: id, Revision: 1}}
	}
	say("Den här har ingen läst ännu.")
	f := say("Det körs fort vid skolan, sa grannen Påhittade Karl.")
	status, text := domain.FeedbackPublishedRedacted, "=Det körs fort vid skolan."
	if _, err := s.FeedbackModerate(
		t.Context(), coordinator, f.ID, f.Revision, domain.FeedbackModerationInput{Status: &status, Text: &text},
	); err != nil {
		t.Fatal(err)
	}
	rows := records(t, ok(t, h, "/open-data/feedback.csv"))
	if len(rows) != 1 || rows[0]["text"] != "'"+text || rows[0]["redacted"] != "true" || rows[0]["theme"] != "TRAFFIC" {
		t.Errorf("%v", rows)
	}
	if body := ok(t, h, "/open-data/feedback.json"); strings.Contains(body, "Karl") ||
		strings.Contains(body, "ingen läst") {
		t.Errorf("what is not published: %s", body)
	}
}

func TestATextThatIsAFormulaIsNotOneInASpreadsheet(t *testing.T) {
	t.Parallel()
	h, s := site(t)
	p, err := s.Pledge(t.Context(), coordinator, "alvsbyn-2023-2025")
	if err != nil {
		t.Fatal(err)
	}
	const id = "alvsbyn-2023-2025:kontroll"
	if _, err := s.CommitmentEasyTextSave(
		t.Context(), coordinator, id, p.Revision, `=HYPERLINK("https://exempel.se","Klicka")`, nil,
	); err != nil {
		t.Fatal(err)
	}
	for _, row := range records(t, ok(t, h, "/open-data/commitments.csv")) {
		if row["commitment"] == id && !strings.HasPrefix(row["easy_text"], "'=") {
			t.Errorf("a formula: %s", row["easy_text"])
		}
	}
}

func TestAFileIsGivenOnceAndThenOnlyWhenItHasChanged(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	first := get(t, h, "/open-data/pledges.csv")
	tag := first.Header().Get("ETag")
	if tag == "" ||
		first.Header().Get("Last-Modified") != "" || first.Header().Get("Cache-Control") != "public, no-cache" ||
		first.Header().Get("Access-Control-Allow-Origin") != "*" {
		t.Errorf("headers: %v", first.Header())
	}
	if again := get(t, h, "/open-data/pledges.csv", "If-None-Match", tag); again.Code != http.StatusNotModified ||
		again.Body.Len() > 0 {
		t.Errorf("the same tag: %d", again.Code)
	}
	if w := get(t, h, "/open-data/nothing.csv"); w.Code != http.StatusNotFound {
		t.Errorf("a file that is not there: %d", w.Code)
	}
}

func TestTheCatalogueComesAsItIsAskedFor(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	for accept, want := range map[string]string{
		"": "text/html", "text/html,application/xhtml+xml,*/*;q=0.8": "text/html", "text/turtle": "text/turtle",
		"application/ld+json":                          "application/ld+json",
		"application/ld+json;q=0.5, text/turtle;q=0.9": "text/turtle", "*/*": "text/html",
		"text/*;q=0.1, application/ld+json;q=0.2": "application/ld+json",
		"text/html;q=0, text/turtle":              "text/turtle",
	} {
		for _, path := range []string{"/open-data", "/open-data/"} {
			w := get(t, h, path, "Accept", accept)
			if got := w.Header().Get("Content-Type"); w.Code != http.StatusOK || !strings.HasPrefix(got, want) ||
				w.Header().Get("Vary") != "Accept" {
				t.Errorf("%s with %q: %d %s", path, accept, w.Code, got)
			}
		}
	}
	if w := get(t, h, "/open-data/catalogue"); !strings.HasPrefix(w.Header().Get("Content-Type"), "text/turtle") {
		t.Errorf("the catalogue: %s", w.Header().Get("Content-Type"))
	}
	if w := get(t, h, "/open-data", "Accept", "image/png"); w.Code != http.StatusNotAcceptable {
		t.Errorf("as a picture: %d", w.Code)
	}
}

// The files in testdata are what pwa/test/catalogue.test.ts reads with RDF parsers of others'
// making and checks against the profile.
func TestTheCatalogueIsTheOneThatIsCheckedAgainstTheProfile(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	for _, name := range []string{"catalogue.ttl", "catalogue.jsonld"} {
		got := ok(t, h, "/open-data/"+name)
		if *update {
			if err := os.WriteFile("testdata/"+name, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile("testdata/" + name)
		if err != nil {
			t.Fatal(err)
		}
		if got != string(want) {
			t.Errorf("%s is another than in testdata: run the test with -update", name)
		}
	}
}

type feed struct {
	Updated string `xml:"updated"`
	Entries []struct {
		ID      string `xml:"id"`
		Title   string `xml:"title"`
		Updated string `xml:"updated"`
		Link    struct {
			Href string `xml:"href,attr"`
		} `xml:"link"`
	} `xml:"entry"`
}

func TestTheFeedTellsOfWhatIsNew(t *testing.T) {
	t.Parallel()
	h, s := site(t)
	do(t, s, checked("2025-06-28", "Väg 94, <Vidsel>", 0))
	var read feed
	if err := xml.Unmarshal([]byte(ok(t, h, "/open-data/news.atom")), &read); err != nil {
		t.Fatal(err)
	}
	if len(read.Entries) != 2 || read.Entries[0].Title != "Trafikkontroll, Väg 94, <Vidsel>, 2025-06-28" ||
		read.Updated != max(read.Entries[0].Updated, read.Entries[1].Updated) {
		t.Fatalf("%+v", read)
	}
	seen := map[string]bool{}
	for _, e := range read.Entries {
		if _, err := time.Parse(time.RFC3339, e.Updated); err != nil || seen[e.ID] || e.ID == "" || e.Title == "" ||
			!strings.HasPrefix(e.Link.Href, base) {
			t.Errorf("%+v %v", e, err)
		}
		seen[e.ID] = true
	}
}

func TestTheCalendarIsOneByTheStandard(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	text := ok(t, h, "/open-data/due.ics")
	if !strings.HasPrefix(text, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") ||
		!strings.HasSuffix(text, "END:VCALENDAR\r\n") {
		t.Errorf("the frame: %q", text)
	}
	if strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") {
		t.Error("a line ends without CR")
	}
	for line := range strings.SplitSeq(text, "\r\n") {
		if len(line) > 75 || !utf8.ValidString(line) {
			t.Errorf("%d octets, or a letter is split: %q", len(line), line)
		}
	}
	whole := strings.ReplaceAll(text, "\r\n ", "")
	events := strings.Split(whole, "BEGIN:VEVENT\r\n")[1:]
	var uids []string
	for _, event := range events {
		for _, name := range []string{
			"UID:", "DTSTAMP:", "SEQUENCE:", "LAST-MODIFIED:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:",
		} {
			if strings.Count(event, name) != 1 {
				t.Errorf("%s in %q", name, event)
			}
		}
		uid, _, _ := strings.Cut(event, "\r\n")
		uids = append(uids, uid)
	}
	slices.Sort(uids)
	if len(uids) < 5 || len(slices.Compact(slices.Clone(uids))) != len(uids) {
		t.Errorf("events: %v", uids)
	}
	if !strings.Contains(whole, "SUMMARY:Senast i dag\\, 2 kvar: Hundsök i skolan två gånger per år.") ||
		!strings.Contains(whole, "DTSTART;VALUE=DATE:20251231\r\nDTEND;VALUE=DATE:20260101\r\n") {
		t.Errorf("the dog search: %s", whole)
	}
}

func TestWhatPeopleReadHasDashesInItsRanges(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	// What was signed stands as it was signed, its title too.
	tags := regexp.MustCompile(`<[^>]*>|https?://[^\s<]+|\S*alvsbyn-2023-2025\S*|Medborgarlöfte 2023-2025`)
	hyphen := regexp.MustCompile(`\b\d{4}-\d{4}\b|kl\. ?\d\d[-–]\d`)
	for _, path := range []string{"/widget/2560", "/open-data", "/open-data/news.atom", "/open-data/due.ics"} {
		w := get(t, h, path)
		shown := tags.ReplaceAllString(w.Body.String(), " ")
		if found := hyphen.FindString(shown); found != "" || w.Code != http.StatusOK {
			t.Errorf("%s: %d %q in %s", path, w.Code, found, shown)
		}
	}
	if body := get(t, h, "/widget/2560").Body.String(); !strings.Contains(body, "Medborgarlöfte 2023-2025") {
		t.Errorf("the widget's title: %s", body)
	}
}

func TestTheWidgetStandsOnAnySiteAndRunsNothing(t *testing.T) {
	t.Parallel()
	h, _ := site(t)
	for _, key := range []string{"2560", "alvsbyn-2023-2025"} {
		w := get(t, h, "/widget/"+key)
		if policy := w.Header().Get("Content-Security-Policy"); w.Code != http.StatusOK ||
			!strings.Contains(policy, "frame-ancestors *") ||
			strings.Contains(policy, "script-src") {
			t.Errorf("%s: %d %s", key, w.Code, policy)
		}
		if body := w.Body.String(); !strings.Contains(body, `href="`+base+`/lofte/alvsbyn-2023-2025"`) ||
			strings.Contains(body, "<script") {
			t.Errorf("%s: %s", key, body)
		}
	}
	for _, key := range []string{"9999", "inget-lofte", "..%2f", "<script>"} {
		if w := get(t, h, "/widget/"+strings.ReplaceAll(key, "<", "%3C")); w.Code != http.StatusNotFound {
			t.Errorf("%s: %d", key, w.Code)
		}
	}
}

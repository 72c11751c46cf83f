package web

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"loftet/server/domain"
	"loftet/server/seed"
	"loftet/server/service"
)

func TestAPrivateCalendarHoldsWhatItsOwnersUnitPlansAndNobodyElseFindsIt(t *testing.T) {
	t.Parallel()
	site := newDemo(t, began, func() time.Time { return began }, true)
	address := listening(t, site.Handler())
	officer, err := site.service.Authenticate(
		t.Context(), strings.TrimPrefix(signedIn(t, address, "polis"), "Bearer "),
	)
	if err != nil {
		t.Fatal(err)
	}
	plan := func(unit, place string, on domain.Date, part *domain.DayPart) (id string) {
		id = uuid.NewString()
		in := domain.PlannedActivityInput{
			Area: seed.DemoArea, Type: domain.TrafficCheckType, Unit: unit, On: on, DayPart: part,
			Place: &domain.Place{Name: place}, Reason: &place,
		}
		if _, err := site.service.PlannedActivitySave(t.Context(), gateCoordinator, id, nil, in); err != nil {
			t.Fatal(err)
		}
		return id
	}
	today, evening := domain.DateOf(began), domain.Evening
	plan(officer.Unit, "Påhittad by, norra", today.AddDays(1), &evening)
	cancelled := plan(officer.Unit, "Påhittad by, södra", today.AddDays(2), nil)
	plan("En annan enhet", "Annanstans", today.AddDays(1), nil)
	reason, one := "Utryckning", 1
	in := domain.PlannedActivityInput{
		Area: seed.DemoArea, Type: domain.TrafficCheckType, Unit: officer.Unit, On: today.AddDays(2),
		Place: &domain.Place{Name: "Påhittad by, södra"}, CancelReason: &reason,
	}
	if _, err := site.service.PlannedActivitySave(t.Context(), gateCoordinator, cancelled, &one, in); err != nil {
		t.Fatal(err)
	}
	_, path, err := site.service.PlannedCalendarMake(t.Context(), officer)
	if err != nil {
		t.Fatal(err)
	}

	status, file, header := fetch(t, address+path, "")
	from, _, _ := evening.Hours(today.AddDays(1))
	for _, line := range []string{
		"BEGIN:VCALENDAR\r\n", "SUMMARY:Trafikkontroll\\, Påhittad by\\, norra\r\n",
		"DTSTART:" + from.UTC().Format("20060102T150405Z") + "\r\n", "(inställt)\r\n", "STATUS:CANCELLED\r\n",
		"DTSTART;VALUE=DATE:" + strings.ReplaceAll(string(today.AddDays(2)), "-", "") + "\r\n", "END:VCALENDAR\r\n",
	} {
		if !strings.Contains(file, line) {
			t.Errorf("no %q in %s", line, file)
		}
	}
	if status != http.StatusOK || strings.Contains(file, "Annanstans") || header.Get("Cache-Control") != "no-store" ||
		!strings.HasPrefix(header.Get("Content-Type"), "text/calendar") {
		t.Errorf("%d %v %s", status, header, file)
	}
	wrong := strings.Repeat("A", 43)
	for _, other := range []string{
		strings.TrimSuffix(path, ".ics"), service.CalendarPath + wrong + ".ics", service.CalendarPath + "x.ics",
		path[:len(path)-5] + ".ics",
	} {
		if status, text, _ := fetch(t, address+other, ""); status != http.StatusNotFound ||
			strings.Contains(text, "Påhittad") {
			t.Errorf("%s: %d %s", other, status, text)
		}
	}
}

// listening is the address of a server with that handler.
func listening(t *testing.T, handler http.Handler) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL
}

// What is planned is in none of the files and pages that anybody may read, nor in those that
// analysts take.
func TestNothingPlannedIsInAnyFile(t *testing.T) {
	t.Parallel()
	site := newDemo(t, began, func() time.Time { return began }, true)
	address := listening(t, site.Handler())
	in := domain.PlannedActivityInput{
		Area: seed.DemoArea, Type: domain.TrafficCheckType, Unit: "Kanarieenheten", On: domain.DateOf(began),
		Place: &domain.Place{Name: "Kanariebyn"},
	}
	id := uuid.NewString()
	if _, err := site.service.PlannedActivitySave(t.Context(), gateCoordinator, id, nil, in); err != nil {
		t.Fatal(err)
	}
	analyst, coordinator := signedIn(t, address, "analytiker"), signedIn(t, address, "samordnare")
	read := 0
	for _, path := range []string{
		"/open-data/", "/open-data/activities.csv", "/open-data/activities.json", "/open-data/news.atom",
		"/open-data/due.ics", "/open-data/catalogue.ttl", "/widget/" + seed.DemoArea,
		"/export/columns.json",
		"/export/activities.csv", "/export/activities.json", "/export/periods.csv", "/export/problems.csv",
		"/export/feedback.csv",
	} {
		for _, authorization := range []string{"", analyst, coordinator} {
			status, text, _ := fetch(t, address+path, authorization)
			if status == http.StatusOK {
				read++
			}
			for _, secret := range []string{"Kanarie", id} {
				if strings.Contains(text, secret) {
					t.Errorf("%s tells %s", path, secret)
				}
			}
		}
	}
	if read < 20 {
		t.Errorf("only %d were read", read)
	}
}

package domain

import (
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// casesOf reads the cases that the app's tests are held to as well.
func casesOf[Case any](t *testing.T, file string) []Case {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		t.Fatal(err)
	}
	var read struct{ Cases []Case }
	if err := json.Unmarshal(text, &read); err != nil {
		t.Fatal(err)
	}
	if len(read.Cases) < 5 {
		t.Fatalf("only %d cases in %s", len(read.Cases), file)
	}
	return read.Cases
}

func TestTextsAreAsLongAsTheAppSays(t *testing.T) {
	type one struct {
		Text   string
		Length int
	}
	for _, c := range casesOf[one](t, "text-length.json") {
		if got := length(c.Text); got != c.Length {
			t.Errorf("%q is %d long, want %d", c.Text, got, c.Length)
		}
	}
}

func TestUsernamesAreThoseThatTheAppTakes(t *testing.T) {
	type one struct {
		Username string
		OK       bool
	}
	for _, c := range casesOf[one](t, "username.json") {
		if got := usernamePattern.MatchString(c.Username); got != c.OK {
			t.Errorf("%q: %v, want %v", c.Username, got, c.OK)
		}
	}
}

func TestReceiptCodesAreThoseThatTheAppTakes(t *testing.T) {
	type one struct{ Text, Digits string }
	for _, c := range casesOf[one](t, "receipt-code.json") {
		if got, err := ParseReceiptCode(c.Text); string(got) != c.Digits || (err == nil) != (c.Digits != "") {
			t.Errorf("%q is %q, %v; want %q", c.Text, got, err, c.Digits)
		}
	}
}

func TestPositionsAreRoundedAsTheAppDoes(t *testing.T) {
	type one struct {
		Lat, Lon float64
		Rounded  [2]float64
	}
	for _, c := range casesOf[one](t, "position.json") {
		if got := (Position{Lat: c.Lat, Lon: c.Lon}).Rounded(); got.Lat != c.Rounded[0] || got.Lon != c.Rounded[1] {
			t.Errorf("%v, %v is %v", c.Lat, c.Lon, got)
		}
	}
}

func TestNamesAreToldApartAsTheAppDoes(t *testing.T) {
	type one struct{ Name, Folded string }
	for _, c := range casesOf[one](t, "folded.json") {
		if got := Folded(c.Name); got != c.Folded {
			t.Errorf("%q is compared as %q, want %q", c.Name, got, c.Folded)
		}
	}
}

func TestPagesAreShownToThoseWhoMayDoWhatTheyAreFor(t *testing.T) {
	type one struct {
		Page  string
		Verbs []Verb
		Roles []Role
	}
	for _, c := range casesOf[one](t, "page-access.json") {
		for _, role := range append([]Role{Citizen}, allRoles...) {
			may := slices.ContainsFunc(c.Verbs, func(do Verb) bool { return ReachOf(role, do) != Nowhere })
			if may != slices.Contains(c.Roles, role) {
				t.Errorf("%s: %s may %v is %v", c.Page, role, c.Verbs, may)
			}
		}
	}
}

func TestActivitiesAreRefusedForWhatTheAppMarks(t *testing.T) {
	type one struct {
		Name           string
		Place, Summary int
		Began          int
		Ended, Count   *int
		Broken         []string
	}
	for _, c := range casesOf[one](t, "activity-rules.json") {
		in := patrol()
		in.Type, in.Details = TrafficCheckType, Details{TrafficCheck: &TrafficCheck{VehiclesChecked: c.Count}}
		in.Place.Name, in.Summary = strings.Repeat("å", c.Place), pointer(strings.Repeat("å", c.Summary))
		in.OccurredAt = now.Add(time.Duration(c.Began) * time.Minute)
		if c.Ended != nil {
			in.EndedAt = pointer(in.OccurredAt.Add(time.Duration(*c.Ended) * time.Minute))
		}
		_, err := NewActivity(&in, officer, "phone", now, now)
		broken := strings.Fields(fieldsOf(t, err))
		slices.Sort(broken)
		if !slices.Equal(broken, c.Broken) {
			t.Errorf("%s: %v, want %v", c.Name, broken, c.Broken)
		}
	}
}

func TestNamesAreInTheOrderThatTheAppHas(t *testing.T) {
	type one struct{ Names []string }
	for _, c := range casesOf[one](t, "swedish-order.json") {
		got := slices.Clone(c.Names)
		slices.Reverse(got)
		sortNames(got)
		if !slices.Equal(got, c.Names) {
			t.Errorf("%v, want %v", got, c.Names)
		}
	}
}

func TestFeedbackIsRefusedForWhatTheAppMarks(t *testing.T) {
	type one struct {
		Name        string
		Theme       bool
		Text, Place int
		Broken      []string
	}
	for _, c := range casesOf[one](t, "feedback-rules.json") {
		in := FeedbackInput{
			ID: "11111111-1111-4111-8111-111111111111", Area: "2560", Text: strings.Repeat("å", c.Text),
			PlaceName: pointer(strings.Repeat("å", c.Place)),
		}
		if c.Theme {
			in.Theme = ThemeTraffic
		}
		_, err := NewFeedback(in, decidedAt)
		broken := strings.Fields(fieldsOf(t, err))
		slices.Sort(broken)
		if !slices.Equal(slices.Compact(broken), c.Broken) {
			t.Errorf("%s: %v, want %v", c.Name, broken, c.Broken)
		}
	}
}

// A file of cases holds nobody to anything if one side has stopped reading it.
func TestEveryFileOfCasesIsReadHereAndInTheApp(t *testing.T) {
	files, err := filepath.Glob("testdata/*.json")
	if err != nil || len(files) < 5 {
		t.Fatal(files, err)
	}
	here, app := sources(t, ".", "_test.go"), sources(t, "../../pwa/src", ".test.ts")
	for _, file := range files {
		name := filepath.Base(file)
		if !strings.Contains(here, `"`+name+`"`) && !strings.Contains(here, "testdata/"+name) {
			t.Errorf("no Go test reads %s", name)
		}
		if !strings.Contains(app, "server/domain/testdata/"+name) && !strings.Contains(app, "('"+name+"')") {
			t.Errorf("no test of the app reads %s", name)
		}
	}
}

// sources are the files under a folder whose names end so, put together.
func sources(t *testing.T, folder, ending string) string {
	t.Helper()
	var all strings.Builder
	err := filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || !strings.HasSuffix(path, ending) {
			return err
		}
		text, err := os.ReadFile(path)
		all.Write(text)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all.String()
}

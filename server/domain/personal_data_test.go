package domain

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// personalDataCases is the table that the phone is held to as well.
func personalDataCases(t testing.TB) (cases []struct {
	Text  string
	In    string // "place": the name of a place
	Finds []struct {
		Kind FindKind
		Text string
	}
}) {
	t.Helper()
	file, err := os.ReadFile("testdata/personal-data.json")
	if err != nil {
		t.Fatal(err)
	}
	table := struct{ Cases any }{&cases}
	if err := json.Unmarshal(file, &table); err != nil {
		t.Fatal(err)
	}
	return cases
}

func TestPersonalDataIsFoundAndNothingElse(t *testing.T) {
	t.Parallel()
	cases := personalDataCases(t)
	if len(cases) < 150 {
		t.Fatalf("only %d cases", len(cases))
	}
	for _, c := range cases {
		finds := FindPersonalData(c.Text)
		if c.In == "place" {
			finds = FindInPlace(c.Text)
		}
		if len(finds) != len(c.Finds) {
			t.Errorf("%q: found %v, want %v", c.Text, finds, c.Finds)
			continue
		}
		for i, want := range c.Finds {
			if finds[i].Kind != want.Kind || finds[i].Text != want.Text {
				t.Errorf("%q: found %v, want %v", c.Text, finds[i], want)
			}
		}
	}
}

func TestAFindSaysWhereItIsInBytes(t *testing.T) {
	t.Parallel()
	text := "Åsa har ABC123"
	finds := FindPersonalData(text)
	if len(finds) != 1 || finds[0].Start != strings.Index(text, "ABC123") || finds[0].End != len(text) {
		t.Errorf("found %+v", finds)
	}
}

func TestWhatWasFoundIsSaidOncePerKindAndNeverRepeated(t *testing.T) {
	t.Parallel()
	var es Errors
	es.impersonal("summary", "850709-9805, 850709-9805, ABC123, anna@example.se, 070-174 06 05")
	want := Errors{
		{Invalid, "summary", "Texten ser ut att innehålla ett personnummer. Ta bort det."},
		{Invalid, "summary", "Texten ser ut att innehålla ett registreringsnummer. Ta bort det."},
		{Invalid, "summary", "Texten ser ut att innehålla en e-postadress. Ta bort den."},
		{Invalid, "summary", "Texten ser ut att innehålla ett telefonnummer. Ta bort det."},
	}
	if es.Error() != want.Error() {
		t.Errorf("got:\n%v\nwant:\n%v", es, want)
	}
}

func FuzzFindPersonalData(f *testing.F) {
	for _, c := range personalDataCases(f) {
		f.Add(c.Text)
	}
	f.Add("070-174\xff06 05 \u212aBC123")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, find := range FindInPlace(text) {
			if find.Start < end || find.End <= find.Start || text[find.Start:find.End] != find.Text ||
				personalDataMessages[find.Kind] == "" {
				t.Fatalf("%q: %+v", text, find)
			}
			end = find.End
		}
	})
}

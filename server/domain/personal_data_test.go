package domain

import (
	"encoding/json"
	"os"
	"slices"
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
		invalid("summary", "Texten ser ut att innehålla ett personnummer. Ta bort det."),
		invalid("summary", "Texten ser ut att innehålla ett registreringsnummer. Ta bort det."),
		invalid("summary", "Texten ser ut att innehålla en e-postadress. Ta bort den."),
		invalid("summary", "Texten ser ut att innehålla ett telefonnummer. Ta bort det."),
	}
	for i, kind := range []FindKind{FindPersonnummer, FindPlate, FindEmail, FindPhone} {
		if said := es[i].PersonalData(); said == nil || *said != kind {
			t.Errorf("fault %d is of %v, want %v", i, said, kind)
		}
	}
	if said := want[0].PersonalData(); said != nil {
		t.Errorf("another fault is told as %v", *said)
	}
	if es.Error() != want.Error() {
		t.Errorf("got:\n%v\nwant:\n%v", es, want)
	}
}

func TestWhoKnowsBetterSaysSoWithAReasonButNeverOfAPersonalNumber(t *testing.T) {
	t.Parallel()
	submit := func(summary string, not *NotPersonalData) error {
		in := patrol()
		in.Summary, in.NotPersonalData = &summary, not
		a, err := NewActivity(&in, Actor{UserID: "u"}, "phone", now, now)
		if err == nil && a.NotPersonalData != not.Said() {
			t.Errorf("kept as %q", a.NotPersonalData)
		}
		return err
	}
	known := &NotPersonalData{" Det är en beteckning på en modell. "}
	for _, c := range []struct {
		summary string
		not     *NotPersonalData
		fields  []string
	}{
		{"Fordonet XYZ 123 visades.", nil, []string{"summary"}},
		{"Fordonet XYZ 123 visades.", known, nil},
		{"Fordonet XYZ 123 visades.", &NotPersonalData{" "}, []string{"notPersonalData.reason"}},
		{"Fordonet XYZ 123 visades.", &NotPersonalData{"850709-9805"}, []string{"notPersonalData.reason"}},
		{"Föraren 850709-9805 visades.", known, []string{"summary"}},
	} {
		err := submit(c.summary, c.not)
		es, _ := AsErrors(err)
		var fields []string
		for _, e := range es {
			fields = append(fields, e.Field)
		}
		if !slices.Equal(fields, c.fields) {
			t.Errorf("%q with %v: %v, want faults of %v", c.summary, c.not, err, c.fields)
		}
	}
}

func TestWhatIsSaidOfFindsHoldsForTheWordsItWasSaidOf(t *testing.T) {
	t.Parallel()
	in := patrol()
	summary, other := "Fordonet XYZ 123 visades.", "Fordonet XYZ 124 visades."
	in.Summary, in.NotPersonalData = &summary, &NotPersonalData{"Det är en modell."}
	a, err := NewActivity(&in, Actor{UserID: "u"}, "phone", now, now)
	if err != nil {
		t.Fatal(err)
	}
	round := true
	if err := a.Amend(
		ActivityAmendmentInput{Reason: "Avrundat", CountsApproximate: &round}, Actor{UserID: "u"}, now,
	); err != nil {
		t.Errorf("an amendment of something else: %v", err)
	}
	if err := a.Amend(
		ActivityAmendmentInput{Reason: "Fel siffra", Summary: &other}, Actor{UserID: "u"}, now,
	); err == nil {
		t.Error("other words passed with what was said of the first")
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

func TestWhatWasSaidOfFindsStandsInTheHistoryUntilTheWordsAreSavedAnew(t *testing.T) {
	t.Parallel()
	var r Record
	r.Wrote("samordnare", now, "save", "")
	r.Vouch(&NotPersonalData{" En modell. "})
	r.Wrote("chef", now, "remove words", "Ett namn.")
	if r.Vouched() != "En modell." || r.History[0].By != "samordnare" || r.History[0].NotPersonalData != "En modell." {
		t.Errorf("vouched %q, history %+v", r.Vouched(), r.History)
	}
	r.Wrote("samordnare", now, "save", "")
	if r.Vouched() != "" {
		t.Errorf("saved anew, and still %q", r.Vouched())
	}
}

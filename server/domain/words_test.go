package domain

import (
	"reflect"
	"strings"
	"testing"
	"time"
)

// fill writes a text into every text within v.
func fill(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), text)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				fill(v.Field(i), text)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			fill(v.Index(i), text)
		}
	case reflect.String:
		if v.Type() == plainText {
			v.SetString(text)
		}
	}
}

// left are the fields within v that hold a text, by their names in the database.
func left(v reflect.Value, name, text string) (names []string) {
	switch v.Kind() {
	case reflect.Pointer:
		return left(v.Elem(), name, text)
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			own, _, _ := strings.Cut(field.Tag.Get("bson"), ",")
			if field.IsExported() {
				names = append(names, left(v.Field(i), own, text)...)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			names = append(names, left(v.Index(i), name, text)...)
		}
	case reflect.String:
		if strings.Contains(strings.ToLower(v.String()), text) {
			return []string{name}
		}
	}
	return names
}

func TestRemovedWordsAreInNoTextOfTheRecord(t *testing.T) {
	t.Parallel()
	in := WordsRemovalInput{Words: "Lars Svensson", Reason: "Namnet på en privatperson."}
	for _, doc := range []interface{ Head() *Record }{
		&Activity{}, &Problem{}, &Dialogue{}, &Notice{}, &Feedback{}, &Indicator{}, &PickupPoint{}, &ReplyTemplates{},
		&Pledge{}, &Localities{},
	} {
		fill(reflect.ValueOf(doc).Elem(), "Hos LARS Svensson.")
		_, isActivity := doc.(*Activity)
		if err := RemoveWords(doc, in, moderator, decidedAt); err != nil {
			t.Fatalf("%T: %v", doc, err)
		}
		for _, name := range left(reflect.ValueOf(doc), "", "lars svensson") {
			if !identities[name] && !(isActivity && ofActivity[name]) {
				t.Errorf("%T: the words are left in %s", doc, name)
			}
		}
		history := doc.Head().History
		last := history[len(history)-1]
		if last.Reason != in.Reason || last.By != moderator.Username || !last.At.Equal(decidedAt) ||
			doc.Head().LastWrite != "" {
			t.Errorf("%T: %+v", doc, last)
		}
		if err := RemoveWords(doc, in, moderator, decidedAt); fieldOf(err) != "words" {
			t.Errorf("%T: again: %v", doc, err)
		}
	}
}

func TestWhatIsAskedWhenWordsAreRemoved(t *testing.T) {
	t.Parallel()
	for field, in := range map[string]WordsRemovalInput{
		"words":  {Words: " x", Reason: "Ett namn."},
		"reason": {Words: "Vidsel", Reason: "Vidsel ska bort."},
	} {
		a := made(t, placed("Hos Lars, Vidsel"), officer)
		if err := RemoveWords(a, in, moderator, decidedAt); fieldOf(err) != field || a.Revision != 1 ||
			a.Place.Name != "Hos Lars, Vidsel" {
			t.Errorf("%s: %v, %+v", field, err, a.Place)
		}
	}
	a := made(t, placed("Hos Lars, Vidsel"), officer)
	if err := RemoveWords(
		a, WordsRemovalInput{Words: "Hos Lars, ", Reason: "Ett namn."}, moderator, decidedAt,
	); err != nil ||
		a.Place.Name != "[borttaget] Vidsel" || a.PlaceKey != "[borttaget] vidsel" || a.Revision != 2 ||
		a.ContentHash != "" {
		t.Errorf("%v, %+v", err, a)
	}
}

// Of a signed pledge what was said since can go, and what was signed stands.
func TestWordsAreTakenOutOfWhatWasSaidOfASignedPledge(t *testing.T) {
	t.Parallel()
	c := &Commitment{ID: "p:lars", Text: "Kontroll hos Lars.", EasyText: "Vi går till Lars.", Steps: []*Step{
		{Key: "lars", Title: "Hos Lars", Note: "Lars var med.", Link: "https://exempel.se/lars"},
	}, Explanations: []Explanation{{Text: "Lars var sjuk."}}}
	p := &Pledge{
		Record: Record{ID: "p", Revision: 1, History: []HistoryEntry{
			{Action: "easy text p:lars: Vi går till Lars."}, {Action: "step p:lars lars"},
		}},
		SignedOn: "2025-01-01", Signatories: []Signatory{{Name: "Lars"}},
		FocusAreas: []*FocusArea{{Commitments: []*Commitment{c}}},
	}
	signed, in := p.signedForm(), WordsRemovalInput{Words: "lars", Reason: "Ett namn."}
	if err := RemoveWords(p, in, moderator, decidedAt); err != nil {
		t.Fatal(err)
	}
	step := c.Steps[0]
	for _, text := range []string{c.EasyText, step.Note, step.Link, c.Explanations[0].Text, p.History[0].Reason} {
		if strings.Contains(strings.ToLower(text), "lars") {
			t.Errorf("%q still has the words", text)
		}
	}
	if p.signedForm() != signed || p.History[0].Action != "easy text p:lars" ||
		p.History[1].Action != StepAction("p:lars", "lars") {
		t.Errorf("what was signed has changed: %+v", p)
	}
	if err := RemoveWords(p, in, moderator, decidedAt); !strings.Contains(err.Error(), "skrevs under") {
		t.Errorf("of what was signed alone: %v", err)
	}
}

func TestALocalityWithoutItsNameIsNone(t *testing.T) {
	t.Parallel()
	l := &Localities{Names: []string{"Hos Lars", "Vidsel"}}
	in := WordsRemovalInput{Words: "lars", Reason: "Ett namn."}
	if err := RemoveWords(l, in, moderator, decidedAt); err != nil || len(l.Names) != 1 || l.Names[0] != "Vidsel" {
		t.Errorf("%v, %v", l.Names, err)
	}
}

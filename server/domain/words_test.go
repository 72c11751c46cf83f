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
	} {
		fill(reflect.ValueOf(doc).Elem(), "Hos LARS Svensson.")
		if err := RemoveWords(doc, in, moderator, decidedAt); err != nil {
			t.Fatalf("%T: %v", doc, err)
		}
		for _, name := range left(reflect.ValueOf(doc), "", "lars svensson") {
			if !identities[name] {
				t.Errorf("%T: the words are left in %s", doc, name)
			}
		}
		history := doc.Head().History
		last := history[len(history)-1]
		if last.Reason != in.Reason || last.By != moderator.Username || !last.At.Equal(decidedAt) || doc.Head().LastWrite != "" {
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
		if err := RemoveWords(a, in, moderator, decidedAt); fieldOf(err) != field || a.Revision != 1 || a.Place.Name != "Hos Lars, Vidsel" {
			t.Errorf("%s: %v, %+v", field, err, a.Place)
		}
	}
	a := made(t, placed("Hos Lars, Vidsel"), officer)
	if err := RemoveWords(a, WordsRemovalInput{Words: "Hos Lars, ", Reason: "Ett namn."}, moderator, decidedAt); err != nil ||
		a.Place.Name != "[borttaget] Vidsel" || a.PlaceKey != "[borttaget] vidsel" || a.Revision != 2 || a.ContentHash != "" {
		t.Errorf("%v, %+v", err, a)
	}
}

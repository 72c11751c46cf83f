package domain

import (
	"reflect"
	"regexp"
	"slices"
	"strings"
	"time"
)

// WordsRemovalInput is what is to be gone from a record for good, and why.
type WordsRemovalInput struct {
	Words           string
	Reason          string
	NotPersonalData *NotPersonalData
}

// removedWords stand where words were removed.
const removedWords = "[borttaget]"

// identities are the fields of records, by their names in the database, that say which record or
// whose it is, or are worked out from others. Every other text may hold words that have to go.
var identities = setOf(`_id area userId username unit deviceId contentHash lastWrite receiptHash group duplicateOf
	dialogueId placeKey pickupPointId commitmentIds counting serves heldFor same importedBy by id ref action key code
	predecessor changed problemId causeIds activityIds indicatorId unitKey series answeredBy plannedActivityId`)

// ofActivity are identities of activities, which stand for something else in a pledge.
var ofActivity = setOf(`focusAreas`)

var plainText = reflect.TypeFor[string]()

// RemoveWords takes words out of every text of a record that embeds [Record]: what it says, what it
// said before, and why. What remains of the reason is kept with who and when, and never the words.
// INVALID when the record does not hold them.
func RemoveWords(doc interface{ Head() *Record }, in WordsRemovalInput, by Actor, now time.Time) error {
	words, reason := strings.TrimSpace(in.Words), strings.TrimSpace(in.Reason)
	var es Errors
	es.check(length(words) >= 2, "words", "Skriv orden som ska bort, minst två tecken.")
	es.check(length(words) <= MaxFeedbackText, "words", "Orden får ha högst 2 000 tecken.")
	es.check(length(reason) >= 3, "reason", "Skriv varför orden ska bort.")
	es.check(length(reason) <= 500, "reason", "Skälet får ha högst 500 tecken.")
	es.impersonal("reason", reason)
	pattern := regexp.MustCompile(`(?i)` + regexp.QuoteMeta(words))
	es.check(len(es) > 0 || !pattern.MatchString(reason), "reason", "Upprepa inte orden i skälet.")
	if es = es.waive(in.NotPersonalData); len(es) > 0 {
		return es
	}
	if replaceIn(doc, pattern) == 0 {
		if p, ok := doc.(*Pledge); ok && eachText(reflect.ValueOf(p), pattern, func(reflect.Value) {}) > 0 {
			return invalid("words", "Orden står i det som skrevs under, och det ändras inte.")
		}
		return invalid("words", "Orden finns inte här.")
	}
	switch doc := doc.(type) {
	case *Activity:
		doc.PlaceKey, doc.ContentHash = doc.Place.Key(), ""
		if doc.Event != "" {
			doc.Event = doc.eventKey()
		}
	case *Feedback:
		doc.ContentHash = ""
		doc.setRedacted()
	case *Localities:
		doc.Names = slices.DeleteFunc(doc.Names, func(name string) bool { return strings.Contains(name, removedWords) })
	}
	doc.Head().Wrote(by.Username, now, "remove words", reason)
	doc.Head().Vouch(in.NotPersonalData)
	return nil
}

// HoldsWords reports whether a record still has words in what [RemoveWords] looks at.
func HoldsWords(doc interface{ Head() *Record }, words string) bool {
	pattern := regexp.MustCompile(`(?i)` + regexp.QuoteMeta(strings.TrimSpace(words)))
	for _, part := range removable(doc) {
		if eachText(part, pattern, func(reflect.Value) {}) > 0 {
			return true
		}
	}
	return false
}

// removable are the parts of a record from which words can be taken: all of it, but what was signed
// of a pledge, which never changes.
func removable(doc interface{ Head() *Record }) []reflect.Value {
	p, ok := doc.(*Pledge)
	if !ok {
		return []reflect.Value{reflect.ValueOf(doc)}
	}
	for i, entry := range p.History { // older lines have what was said behind what was done
		if what, said, ok := strings.Cut(entry.Action, ": "); ok {
			p.History[i].Action, p.History[i].Reason = what, said
		}
	}
	if p.SignedOn == "" {
		return []reflect.Value{reflect.ValueOf(doc)}
	}
	parts := []reflect.Value{reflect.ValueOf(&p.History)}
	for _, c := range p.Commitments() {
		parts = append(parts, reflect.ValueOf(&c.EasyText), reflect.ValueOf(&c.Explanations))
		for _, step := range c.Steps {
			parts = append(parts, reflect.ValueOf(&step.Link), reflect.ValueOf(&step.Note))
		}
	}
	return parts
}

// setRedacted says that the feedback lacks words.
func (f *Feedback) setRedacted() {
	f.Redacted = true
	if f.Status == FeedbackPublished {
		f.Status = FeedbackPublishedRedacted
	}
}

// replaceIn replaces what the pattern matches in every text of a record, and reports in how many.
func replaceIn(doc interface{ Head() *Record }, pattern *regexp.Regexp) (n int) {
	for _, part := range removable(doc) {
		n += eachText(part, pattern, func(text reflect.Value) {
			text.SetString(pattern.ReplaceAllLiteralString(text.String(), removedWords))
		})
	}
	return n
}

// eachText calls do with every text within v that the pattern matches, and reports how many there
// were.
func eachText(v reflect.Value, pattern *regexp.Regexp, do func(reflect.Value)) (n int) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			n = eachText(v.Elem(), pattern, do)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			name, _, _ := strings.Cut(field.Tag.Get("bson"), ",")
			isIdentity := identities[name] || ofActivity[name] && v.Type() == reflect.TypeFor[Activity]()
			if field.IsExported() && !isIdentity {
				n += eachText(v.Field(i), pattern, do)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += eachText(v.Index(i), pattern, do)
		}
	case reflect.String:
		if v.Type() == plainText && v.CanSet() && pattern.MatchString(v.String()) {
			do(v)
			n = 1
		}
	}
	return n
}

package domain

import (
	"math"
	"slices"
	"strings"
	"time"
	"unicode"
)

// SimilarWithin is how far apart two pieces of feedback may have been received and still be about
// the same.
const SimilarWithin = 60 * 24 * time.Hour

// How much of the likeness is words, place and time, and how much is enough. The same place and
// time and a few words in common are enough, as are nearly all words in common; the same time alone
// is not.
const (
	wordWeight    = 0.60
	placeWeight   = 0.25
	timeWeight    = 0.15
	similarEnough = 0.50
	fewestWords   = 0.12 // of the words must be in common whatever else is
)

// MostSimilar is the one of the others that says nearly the same as the feedback, nil when none
// does. It compares words with words, so its cost is the number of others; callers bound that.
func MostSimilar(f *Feedback, others []*Feedback) (best *Feedback) {
	words, most := wordsOf(f.Text), similarEnough
	for _, other := range others {
		if other.ID == f.ID || other.Area != f.Area || other.Theme != f.Theme ||
			f.SubmittedAt.Sub(other.SubmittedAt).Abs() > SimilarWithin {
			continue
		}
		if s := similarity(f, other, words); s >= most {
			best, most = other, s
		}
	}
	return best
}

// similarity is from 0, nothing in common, to 1.
func similarity(f, other *Feedback, words []string) float64 {
	common := shared(words, wordsOf(other.Text))
	if common < fewestWords {
		return 0
	}
	s := wordWeight * common
	if samePlace(f, other) {
		s += placeWeight
	}
	if meets(f.WhenDays, other.WhenDays) && meets(f.WhenParts, other.WhenParts) {
		s += timeWeight
	}
	return s
}

func samePlace(f, other *Feedback) bool {
	if f.PlaceName != "" && (Place{Name: f.PlaceName}).Key() == (Place{Name: other.PlaceName}).Key() {
		return true
	}
	if f.Position == nil || other.Position == nil {
		return false
	}
	const oneCell = 0.0045 // of latitude, and twice that of longitude so far north
	return math.Abs(f.Position.Lat-other.Position.Lat) < 1.5*oneCell &&
		math.Abs(f.Position.Lon-other.Position.Lon) < 3*oneCell
}

func meets[T comparable](a, b []T) bool {
	return slices.ContainsFunc(a, func(v T) bool { return slices.Contains(b, v) })
}

// commonWords say nothing of what a text is about.
var commonWords = strings.Fields(
	`alla alltid andra att av bara behöver blir borde bra de dem den det detta det där denna dessa dom du då där efter eller ett
	finns från för fram få får gör gå går ha hade han har hela hon hur här igen in ingen inte jag kan man med men mer mot mycket måste nog nu när någon något
	några nära och också om oss på redan samma sedan sig sin ska skulle som så till under upp ut utan vad var vara varje vi vid vill vår våra är över`,
)

// wordsOf are the stems of a text's words, sorted, each once: Swedish bends words at their end, so
// the first six letters do.
func wordsOf(text string) []string {
	words := strings.FieldsFunc(
		strings.ToLower(text),
		func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) },
	)
	words = slices.DeleteFunc(
		words,
		func(w string) bool { return length(w) < 3 || slices.Contains(commonWords, w) },
	)
	for i, w := range words {
		if letters := []rune(w); len(letters) > 6 {
			words[i] = string(letters[:6])
		}
	}
	slices.Sort(words)
	return slices.Compact(words)
}

// shared is how much of the words of both are in both (the Jaccard index).
func shared(a, b []string) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	both := 0
	for _, w := range a {
		if _, found := slices.BinarySearch(b, w); found {
			both++
		}
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

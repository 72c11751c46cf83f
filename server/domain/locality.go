package domain

import (
	"cmp"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// Localities are the names of an area's localities and roads that the public may read of any
// activity, also before a coordinator has confirmed it. Never a school, company or pickup point.
type Localities struct {
	Record `         bson:",inline"` // its id is the area; revision 0: nobody has written it
	Names  []string                  `bson:"names"` // in Swedish order
}

// Limits of a list.
const (
	maxLocalities     = 1000
	maxLocalityLength = 80
)

// DefaultLocalities is what the list of an area begins with.
func DefaultLocalities(area string) *Localities {
	names := slices.Clone(defaultLocalities[area])
	sortNames(names)
	return &Localities{Record: Record{ID: area, Area: area}, Names: names}
}

func sortNames(names []string) {
	slices.SortFunc(names, func(a, b string) int { return cmp.Compare(SortKey(a), SortKey(b)) })
}

// privatePlace is a word of what is never on the list.
var privatePlace = regexp.MustCompile(
	`(?i)(?:skola|skolan|skolor|gymnasium|gymnasiet|förskolan?|fritids)(?:[^\pL]|$)|` +
		`(?:^|[^\pL])(?:AB|HB|KB|aktiebolag|ombud|paketombud|ica|coop|hemköp|postnord)(?:[^\pL]|$)`,
)

// Apply writes the list. private are names of the area that must not be on it, such as those of its
// pickup points. A name that is on the list already has been looked at, and is not taken for
// personal data again. INVALID with every name that is not one of a locality or road.
func (l *Localities) Apply(names, private []string, not *NotPersonalData) error {
	var es Errors
	es.check(len(names) <= maxLocalities, "names", "Listan får ha högst "+strconv.Itoa(maxLocalities)+" namn.")
	hidden, listed := foldedSet(private), foldedSet(l.Names)
	seen, kept := map[string]bool{}, []string{}
	for i, name := range names {
		name = strings.Join(strings.Fields(name), " ")
		key := Folded(name)
		es.checkLocality(at("names", i), name, hidden)
		if !listed[key] {
			es.impersonalPlace(at("names", i), name)
		}
		if !seen[key] {
			kept = append(kept, name)
			seen[key] = true
		}
	}
	if es = es.waive(not); len(es) > 0 {
		return es
	}
	sortNames(kept)
	l.Names = kept
	return nil
}

// checkLocality checks that a name is one of a locality or road, and none of those that are hidden.
func (es *Errors) checkLocality(field, name string, hidden map[string]bool) {
	key := Folded(name)
	es.check(key != "", field, "Raden är tom.")
	es.check(
		length(name) <= maxLocalityLength,
		field,
		"Namnet får ha högst "+strconv.Itoa(maxLocalityLength)+" tecken.",
	)
	es.check(
		!hidden[key] && !privatePlace.MatchString(name), field,
		"Skriv orter och vägar. En skola, ett företag eller ett utlämningsställe visas aldrig för allmänheten.",
	)
}

// foldedSet are names, each as [Folded] has it.
func foldedSet(names []string) map[string]bool {
	set := map[string]bool{}
	for _, name := range names {
		set[Folded(name)] = true
	}
	return set
}

// UnlistedPlace is a name of a place that somebody wrote and that is not on the area's list.
type UnlistedPlace struct {
	Name       string
	Activities int
	Feedback   int
}

// unlistedDays is for how long back places are looked for that a list lacks, and maxUnlisted how
// many are told.
const (
	unlistedDays = 365
	maxUnlisted  = 50
)

// UnlistedSince is the day from which places are looked for that a list lacks.
func UnlistedSince(today Date) Date { return today.AddDays(-unlistedDays) }

// Unlisted are the places of activities and feedback that the list lacks and could have, those
// written most often first. The place of what never shows its place is not among them, nor are the
// private names. Spellings that differ in case only are one.
func (l *Localities) Unlisted(activities []ActivityTally, feedback []FeedbackTally, private []string) []*UnlistedPlace {
	hidden, listed := foldedSet(private), NewPublicPlaces(Area{}, l)
	found := map[string]*UnlistedPlace{}
	for _, tally := range activities {
		if !activityRules[tally.Type].hidesPlace {
			placeIn(found, tally.PlaceName).Activities += tally.Count
		}
	}
	for _, tally := range feedback {
		placeIn(found, tally.PlaceName).Feedback += tally.Count
	}
	maps.DeleteFunc(found, func(_ string, p *UnlistedPlace) bool {
		var es Errors
		es.checkLocality("name", p.Name, hidden)
		es.impersonalPlace("name", p.Name)
		return len(es) > 0 || listed.isListed(p.Name)
	})
	places := slices.SortedFunc(maps.Values(found), func(a, b *UnlistedPlace) int {
		return cmp.Or(
			cmp.Compare(
				b.Activities+b.Feedback,
				a.Activities+a.Feedback,
			),
			cmp.Compare(SortKey(a.Name), SortKey(b.Name)),
		)
	})
	return places[:min(len(places), maxUnlisted)]
}

// placeIn is the place that a name means: of several spellings, the one that sorts first is kept.
func placeIn(found map[string]*UnlistedPlace, name string) *UnlistedPlace {
	name = strings.Join(strings.Fields(name), " ")
	place := found[Folded(name)]
	if place == nil {
		place = &UnlistedPlace{Name: name}
		found[Folded(name)] = place
	}
	place.Name = min(place.Name, name)
	return place
}

// IsDefault reports whether nobody has written the list yet.
func (l *Localities) IsDefault() bool { return l.Revision == 0 }

// PublicPlaces is how the places of an area's activities are told to the public.
type PublicPlaces struct {
	municipality string
	listed       [][]string // the words of each name on the list, the longest first
}

// NewPublicPlaces is how places are told in an area with a list.
func NewPublicPlaces(area Area, l *Localities) *PublicPlaces {
	places := &PublicPlaces{municipality: area.Name}
	if area.Name == area.Code {
		places.municipality = "" // nothing is known of the area
	}
	for _, name := range l.Names {
		places.listed = append(places.listed, nameWords(name))
	}
	slices.SortStableFunc(places.listed, func(a, b []string) int { return cmp.Compare(len(b), len(a)) })
	return places
}

// nameWords are the words and numbers of a name, folded.
func nameWords(name string) []string {
	return strings.FieldsFunc(Folded(name), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// betweenNames are the words that tie names of places together and point nobody out.
var betweenNames = setOf(
	`mot vid i och från till på längs mellan norr söder öster väster om nära centrum infarten utfarten
	korsningen rondellen avfarten norra södra östra västra`,
)

// isListed reports whether a name is one of the list, or several tied together: "Väg 94 vid
// Korsträsk". What says anything more is not.
func (p *PublicPlaces) isListed(name string) bool {
	found := false
	for words := nameWords(name); len(words) > 0; {
		i := slices.IndexFunc(p.listed, func(listed []string) bool {
			return len(listed) > 0 && len(listed) <= len(words) && slices.Equal(listed, words[:len(listed)])
		})
		switch {
		case i >= 0:
			found, words = true, words[len(p.listed[i]):]
		case betweenNames[words[0]]:
			words = words[1:]
		default:
			return false
		}
	}
	return found
}

// of is what the public reads as the place of an activity: the name that was written when a
// coordinator has confirmed it or it is on the area's list, else the municipality's, and nothing
// where a place would give away a school, company or pickup point.
func (p *PublicPlaces) of(t ActivityType, name string, confirmed bool) string {
	switch {
	case activityRules[t].hidesPlace:
		return ""
	case confirmed || p.isListed(name):
		return name
	}
	return p.municipality
}

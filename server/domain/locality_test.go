package domain

import (
	"slices"
	"testing"
)

func TestAPlaceIsToldWhenItIsConfirmedOrOnTheList(t *testing.T) {
	t.Parallel()
	places := NewPublicPlaces(Area{Code: "2560", Name: "Älvsbyns kommun"}, DefaultLocalities("2560"))
	for name, told := range map[string]string{
		"Vidsel": "", "vidsel.": "", "VÄG 94": "", "Väg 94 vid Korsträsk": "", "Väg 374 mot Vidsel": "",
		"Älvsbyn, centrum":              "",
		"Väg 94, infarten till Älvsbyn": "", "Övre Tväråsel": "", "Vidsel/Bredsel": "",
		"Hos Lars Svensson, Vidsel": "kommun", "Utanför Anna Karlssons hus": "kommun",
		"Svenssons Pizzeria AB": "kommun",
		"Knut Lundmarksskolan":  "kommun", "Vidselskolan": "kommun", "centrum": "kommun", "Väg 95": "kommun",
		"Ombudet i Vidsel": "kommun",
	} {
		a := made(t, placed(name), Actor{UserID: "u"})
		want := name
		if told != "" {
			want = "Älvsbyns kommun"
		}
		public, ok := Publish(a, a.OccurredOn, places)
		if !ok || public.Locality != want {
			t.Errorf("%q: told as %q, want %q", name, public.Locality, want)
		}
		a.ReviewStatus = ReviewConfirmed
		if public, _ := Publish(a, a.OccurredOn, places); public.Locality != name {
			t.Errorf("%q confirmed: told as %q", name, public.Locality)
		}
	}
}

func placed(name string) ActivityInput {
	in := patrol()
	in.Place.Name = name
	return in
}

func TestANameThatSomebodyAnswersForStaysOnTheListByItself(t *testing.T) {
	t.Parallel()
	var l Localities
	if err := l.Apply([]string{"Byaväg 12"}, nil, nil); fieldOf(err) != "names.0" {
		t.Fatalf("an address is taken unsaid: %v", err)
	}
	if err := l.Apply([]string{"Byaväg 12"}, nil, &NotPersonalData{"Vägens namn"}); err != nil {
		t.Fatal(err)
	}
	if err := l.Apply([]string{"Vidsel", "byaväg 12."}, nil, nil); err != nil {
		t.Errorf("it has to be answered for again with every other name: %v", err)
	}
}

func TestTheListHoldsLocalitiesAndRoadsOnly(t *testing.T) {
	t.Parallel()
	for _, area := range []string{"2560", "2581"} {
		names := DefaultLocalities(area).Names
		var l Localities
		if err := l.Apply(names, nil, nil); err != nil || !slices.Equal(l.Names, names) {
			t.Errorf("%s: what the list begins with is not one: %v", area, err)
		}
	}
	for _, name := range []string{
		"", "Vidsels skola", "Knut Lundmarksskolan", "Älvåkra gymnasium", "Byggare AB", "Ombudet vid torget",
		"Storgatan 5", "070-174 06 05",
	} {
		var l Localities
		if fieldOf(l.Apply([]string{"Vidsel", name}, []string{"Ombudet vid torget"}, nil)) != "names.1" {
			t.Errorf("%q is on the list: %v", name, l.Names)
		}
	}
	var l Localities
	if err := l.Apply([]string{"Östra byn", "vidsel", " Vidsel ", "Älvsbyn"}, nil, nil); err != nil ||
		!slices.Equal(l.Names, []string{"vidsel", "Älvsbyn", "Östra byn"}) {
		t.Errorf("%v, %v", l.Names, err)
	}
}

func TestPlacesThatTheListLacksAreThoseItCouldHave(t *testing.T) {
	t.Parallel()
	seen := []ActivityTally{
		{
			Type:      TrafficCheckType,
			PlaceName: "Påhittade vägen",
			Count:     2,
		}, {Type: FootPatrolType, PlaceName: "påhittade  vägen.", Count: 1},
		{
			Type:      TrafficCheckType,
			PlaceName: "Vidsel",
			Count:     9,
		}, {Type: TrafficCheckType, PlaceName: "Väg 94 vid Vidsel", Count: 9},
		{
			Type:      DogSearchType,
			PlaceName: "Påhittade gården",
			Count:     5,
		}, {Type: FootPatrolType, PlaceName: "Påhittade skolan", Count: 5},
		{
			Type:      FootPatrolType,
			PlaceName: "Hörnan",
			Count:     5,
		}, {Type: FootPatrolType, PlaceName: "Storgatan 5", Count: 5}, {Type: FootPatrolType, Count: 5},
	}
	written := []FeedbackTally{
		{PlaceName: "Ådalen", Count: 1},
		{PlaceName: "Ängen", Count: 1},
		{PlaceName: "PÅHITTADE VÄGEN", Count: 4},
	}
	var got []UnlistedPlace
	for _, place := range DefaultLocalities("2560").Unlisted(seen, written, []string{"hörnan"}) {
		got = append(got, *place)
	}
	want := []UnlistedPlace{{"PÅHITTADE VÄGEN", 3, 4}, {"Ådalen", 0, 1}, {"Ängen", 0, 1}}
	if !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
}

// inAlvsbyn is how places are told in Älvsbyn.
var inAlvsbyn = NewPublicPlaces(Area{Code: "2560", Name: "Älvsbyns kommun"}, DefaultLocalities("2560"))

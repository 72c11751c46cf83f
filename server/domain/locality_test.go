package domain

import (
	"slices"
	"testing"
)

func TestAPlaceIsToldWhenItIsConfirmedOrOnTheList(t *testing.T) {
	t.Parallel()
	places := NewPublicPlaces(Area{Code: "2560", Name: "Älvsbyns kommun"}, DefaultLocalities("2560"))
	for name, told := range map[string]string{
		"Vidsel": "", "vidsel.": "", "VÄG 94": "", "Väg 94 vid Korsträsk": "", "Väg 374 mot Vidsel": "", "Älvsbyn, centrum": "",
		"Väg 94, infarten till Älvsbyn": "", "Övre Tväråsel": "", "Vidsel/Bredsel": "",
		"Hos Lars Svensson, Vidsel": "kommun", "Utanför Anna Karlssons hus": "kommun", "Svenssons Pizzeria AB": "kommun",
		"Knut Lundmarksskolan": "kommun", "Vidselskolan": "kommun", "centrum": "kommun", "Väg 95": "kommun", "Ombudet i Vidsel": "kommun",
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

func TestTheListHoldsLocalitiesAndRoadsOnly(t *testing.T) {
	t.Parallel()
	for _, area := range []string{"2560", "2581"} {
		l := DefaultLocalities(area)
		names := slices.Clone(l.Names)
		if err := l.Apply(names, nil, nil); err != nil || !slices.Equal(l.Names, names) {
			t.Errorf("%s: what the list begins with is not one: %v", area, err)
		}
	}
	for _, name := range []string{
		"", "Vidsels skola", "Knut Lundmarksskolan", "Älvåkra gymnasium", "Byggare AB", "Ombudet vid torget", "Storgatan 5", "070-174 06 05",
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

// inAlvsbyn is how places are told in Älvsbyn.
var inAlvsbyn = NewPublicPlaces(Area{Code: "2560", Name: "Älvsbyns kommun"}, DefaultLocalities("2560"))

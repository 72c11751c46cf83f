package domain

import (
	"slices"
	"testing"
)

func TestLengthsCountWhatIsSeen(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int{
		"": 0, "Åsele": 5, "e\u0301": 1, "👍🏽": 1, "z\u0351\u0352\u0353\u0354": 1, "\u200b\u00ad": 0, "två ord": 7,
	} {
		if got := length(text); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
	in := FeedbackInput{
		ID: patrol().ID, Area: "2560", Theme: ThemeTraffic,
		Text: "z\u0351\u0352\u0353\u0354\u0355\u0356\u0357\u0358\u0359\u035a",
	}
	if _, err := NewFeedback(in, now); fieldOf(err) != "text" {
		t.Errorf("one letter with ten marks was taken for feedback: %v", err)
	}
}

func TestAPlaceIsTheSameHoweverItIsSpelled(t *testing.T) {
	t.Parallel()
	for _, name := range []string{"Vistträsk", "vistträsk", "VISTTRÄSK", "Vistträsk.", " Vistträsk ", "Vistträsk ,"} {
		if got := (Place{Name: name}).Key(); got != "vistträsk" {
			t.Errorf("%q: %q", name, got)
		}
	}
	if (Place{Name: "Väg  94."}).Key() == (Place{Name: "Väg 95"}).Key() {
		t.Error("two roads are one place")
	}
}

func TestNamesComeInSwedishOrder(t *testing.T) {
	t.Parallel()
	want := []string{"adam", "Anders", "Édith", "erik", "Ulla", "yngve", "Zäta", "åke", "Åse", "Älva", "ärla", "Öje"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int {
		if SortKey(a) < SortKey(b) {
			return -1
		}
		return 1
	})
	if !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
}

func TestThePositionZeroIsNone(t *testing.T) {
	t.Parallel()
	in := patrol()
	in.Place.Position = &Position{}
	if a := made(t, in, Actor{UserID: "u"}); a.Place.Position != nil {
		t.Errorf("%+v", a.Place.Position)
	}
	feedback := FeedbackInput{
		ID: in.ID, Area: "2560", Theme: ThemeTraffic, Text: "Det körs fort här.", Position: &Position{},
	}
	if f, err := NewFeedback(feedback, now); err != nil || f.Position != nil {
		t.Errorf("%v, %v", f, err)
	}
	var p PickupPoint
	if err := p.Apply(PickupPointInput{Area: "2560", Name: "Ombud", Position: &Position{}}); err != nil ||
		p.Position != nil {
		t.Errorf("%v, %+v", err, p.Position)
	}
}

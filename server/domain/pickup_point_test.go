package domain

import (
	"strings"
	"testing"
)

func TestEachRuleOfAPickupPoint(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name   string
		change func(*PickupPointInput)
		fields string
	}{
		{"as it is", func(*PickupPointInput) {}, ""},
		{"no area", func(in *PickupPointInput) { in.Area = "" }, "area"},
		{"no name", func(in *PickupPointInput) { in.Name = " " }, "name"},
		{"a long name", func(in *PickupPointInput) { in.Name = strings.Repeat("å", 121) }, "name"},
		{"a long operator", func(in *PickupPointInput) { in.Operator = ptr(strings.Repeat("å", 121)) }, "operator"},
		{"a long address", func(in *PickupPointInput) { in.Address = ptr(strings.Repeat("å", 201)) }, "address"},
		{"nowhere", func(in *PickupPointInput) { in.Position = &Position{Lat: 91} }, "position.lat"},
	} {
		// its address is internal, number and all
		in := PickupPointInput{Area: "2560", Name: "Livs", Address: ptr("Storgatan 5")}
		c.change(&in)
		if got := fieldsOf(t, new(PickupPoint).Apply(in)); got != c.fields {
			t.Errorf("%s: refused at %q, want %q", c.name, got, c.fields)
		}
	}
}

func TestAPickupPointIsActiveUnlessSaidOtherwise(t *testing.T) {
	t.Parallel()
	for _, c := range []struct{ said, want *bool }{{nil, ptr(true)}, {ptr(true), ptr(true)}, {ptr(false), ptr(false)}} {
		p := &PickupPoint{Record: Record{ID: "x", Revision: 3}}
		err := p.Apply(PickupPointInput{Area: "2560", Name: " Livs ", Operator: ptr(" Ombud "), Active: c.said})
		if err != nil || p.Active != *c.want || p.Name != "Livs" || p.Operator != "Ombud" || p.Address != "" ||
			p.Revision != 3 {
			t.Errorf("%+v, %v", p, err)
		}
	}
}

func TestTheLastVisitsLeaveBehindWhatIsDueAtEachPickupPoint(t *testing.T) {
	t.Parallel()
	yes, month := true, "2025-09"
	visit := func(point string, on Date, complete bool, status ReviewStatus) *Activity {
		return &Activity{
			OccurredOn:   on,
			ReviewStatus: status,
			Facts: Facts{Details: Details{PickupPointVisit: &PickupPointVisit{
				PickupPointID: point, InformationGiven: true, TrainingGiven: complete,
			}}},
		}
	}
	latest := visit("a", "2025-06-01", false, ReviewReceived)
	latest.Details.PickupPointVisit.FollowUpNeeded, latest.Details.PickupPointVisit.NextContactMonth = &yes, &month
	got := LastVisits([]*Activity{
		visit("a", "2025-06-20", true, ReviewRejected), latest, visit("a", "2025-03-01", true, ReviewConfirmed),
		visit("a", "2024-03-01", true, ReviewConfirmed), visit("b", "2024-01-01", false, ReviewReceived),
	})
	if a := got["a"]; a.On != "2025-06-01" || *a.CompleteOn != "2025-03-01" || !a.FollowUpNeeded ||
		a.NextContactMonth != month {
		t.Errorf("a: %+v", a)
	}
	if b := got["b"]; b.On != "2024-01-01" || b.CompleteOn != nil || b.FollowUpNeeded || b.NextContactMonth != "" {
		t.Errorf("b: %+v", b)
	}
}

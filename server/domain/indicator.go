package domain

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// Better is which direction of an indicator is better.
type Better string

// Directions.
const (
	BetterHigher  Better = "HIGHER"
	BetterLower   Better = "LOWER"
	BetterNeither Better = "NEITHER"
)

// Indicator is statistics or a measurement that a pledge is seen beside (indikator).
type Indicator struct {
	Record       `bson:",inline"`
	Title        string        `bson:"title"`
	Source       string        `bson:"source"`
	Unit         string        `bson:"unit"`
	Better       Better        `bson:"better"`
	Observations []Observation `bson:"observations"` // oldest first, one for each year
}

// Observation is one year's value (mätvärde).
type Observation struct {
	Year         int      `bson:"year"`
	Value        float64  `bson:"value"`
	Respondents  *int     `bson:"respondents,omitempty"`
	ResponseRate *float64 `bson:"responseRate,omitempty"` // 0-1
}

// IndicatorInput is what a coordinator writes about an indicator.
type IndicatorInput struct {
	Area            string
	Title           string
	Source          string
	Unit            string
	Better          Better
	Observations    []*ObservationInput
	NotPersonalData *NotPersonalData
}

// ObservationInput is one year's value.
type ObservationInput struct {
	Year         int
	Value        float64
	Respondents  *int
	ResponseRate *float64
}

// Apply writes the input to the indicator and says everything that is wrong with it.
func (i *Indicator) Apply(in IndicatorInput, today Date) error {
	i.Area, i.Better = in.Area, in.Better
	i.Title, i.Source, i.Unit = strings.TrimSpace(in.Title), strings.TrimSpace(in.Source), strings.TrimSpace(in.Unit)
	i.Observations = []Observation{}
	for _, o := range in.Observations {
		i.Observations = append(i.Observations, Observation(*o))
	}
	err := i.validate(today).waive(in.NotPersonalData).err()
	slices.SortStableFunc(i.Observations, func(a, b Observation) int { return cmp.Compare(a.Year, b.Year) })
	return err
}

func (i *Indicator) validate(today Date) (es Errors) {
	es.check(ValidAreaCode(i.Area), "area", "Ange kommunkoden med fyra siffror, till exempel 2560.")
	es.check(i.Title != "", "title", "Skriv vad som mäts.")
	es.check(length(i.Title) <= 120, "title", "Rubriken får ha högst 120 tecken.")
	es.noIdentities("title", i.Title)
	es.noIdentities("source", i.Source)
	es.noIdentities("unit", i.Unit)
	es.check(i.Source != "", "source", "Skriv varifrån siffrorna kommer.")
	es.check(length(i.Source) <= 200, "source", "Källan får ha högst 200 tecken.")
	es.check(i.Unit != "", "unit", "Skriv vad siffrorna är i, till exempel procent.")
	es.check(length(i.Unit) <= 60, "unit", "Enheten får ha högst 60 tecken.")
	es.check(
		slices.Contains([]Better{BetterHigher, BetterLower, BetterNeither}, i.Better),
		"better",
		"Välj om högre eller lägre är bättre.",
	)
	es.check(len(i.Observations) <= 100, "observations", "En indikator har högst 100 mätvärden.")
	years := map[int]bool{}
	for n, o := range i.Observations {
		part := o.validate(today)
		part.check(!years[o.Year], "year", "Året finns redan. Ange ett värde för varje år.")
		years[o.Year] = true
		es.within(at("observations", n), part)
	}
	return es
}

func (o Observation) validate(today Date) (es Errors) {
	es.check(o.Year >= 1900 && o.Year <= today.Year(), "year", "Ange ett år från 1900 till i år.")
	es.check(!math.IsNaN(o.Value) && !math.IsInf(o.Value, 0), "value", "Värdet ska vara ett tal.")
	es.check(o.Respondents == nil || *o.Respondents >= 0, "respondents", "Antalet svarande kan inte vara negativt.")
	es.check(
		o.ResponseRate == nil || *o.ResponseRate >= 0 && *o.ResponseRate <= 1,
		"responseRate",
		"Svarsfrekvensen ska vara mellan 0 och 1.",
	)
	return es
}

// IsNode marks that an Indicator has an id of its own.
func (Indicator) IsNode() {}

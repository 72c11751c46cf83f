package seed

import (
	"context"
	"crypto/sha256"
	"fmt"

	"loftet/server/domain"
	"loftet/server/service"
)

// madeUpSource stands where a real indicator names its source: none of these values was ever
// measured.
const madeUpSource = "Påhittade värden för demon"

// indicator is a made-up indicator with its values from 2021.
type indicator struct {
	title, unit string
	better      domain.Better
	values      []float64
	respondents []int // of a survey
}

// indicators are saved each March with the year before, as the coordinator would.
func (s *script) indicators() {
	for _, i := range []indicator{
		{"Trygga ute på kvällen", "procent", domain.BetterHigher, []float64{71, 70, 74, 76, 77}, []int{
			412, 398, 431, 405, 419,
		}},
		{"Anmälda misshandelsbrott", "per 10 000 invånare", domain.BetterLower, []float64{61, 64, 58, 57, 52}, nil},
		{"Elever i årskurs 9 som har prövat narkotika", "procent", domain.BetterLower, []float64{6, 7, 5, 5, 4}, []int{
			64, 71, 68, 73, 70,
		}},
		{"Invånare", "personer", domain.BetterNeither, []float64{7990, 7960, 7930, 7900, 7880}, nil},
	} {
		s.indicator(i)
	}
}

func (s *script) indicator(i indicator) {
	sum := sha256.Sum256([]byte("loftet demo indicator " + i.title))
	id, by := uuid([16]byte(sum[:16])), actor("samordnare")
	revision := 0
	for last := 2023; last < 2021+len(i.values); last++ {
		in, seen := i.until(last), revision
		revision++
		s.at(clock(workday(domain.NewDate(last+1, 3, 3)), 9, 0), func(ctx context.Context, svc *service.Service) error {
			saw := &seen
			if seen == 0 {
				saw = nil
			}
			if _, err := svc.IndicatorSave(ctx, by, id, saw, in); err != nil {
				return fmt.Errorf("indicator %q: %w", i.title, err)
			}
			return nil
		})
	}
}

// until is the indicator as it was known the year after last.
func (i indicator) until(last int) domain.IndicatorInput {
	in := domain.IndicatorInput{Area: alvsbynArea, Title: i.title, Source: madeUpSource, Unit: i.unit, Better: i.better}
	for n, value := range i.values[:last-2020] {
		o := &domain.ObservationInput{Year: 2021 + n, Value: value}
		if i.respondents != nil {
			o.Respondents, o.ResponseRate = &i.respondents[n], ptr(0.62)
		}
		in.Observations = append(in.Observations, o)
	}
	return in
}

package domain

import (
	"cmp"
	"slices"
	"strconv"
)

// CommitmentDimension is something that periods of commitments can be grouped by.
type CommitmentDimension string

// The dimensions of periods.
const (
	PeriodsByYear       CommitmentDimension = "YEAR"
	PeriodsByArea       CommitmentDimension = "AREA"
	PeriodsByPledge     CommitmentDimension = "PLEDGE"
	PeriodsByFocusArea  CommitmentDimension = "FOCUS_AREA"
	PeriodsByCommitment CommitmentDimension = "COMMITMENT"
	PeriodsByKind       CommitmentDimension = "KIND"
	PeriodsByStatus     CommitmentDimension = "STATUS"
)

// CommitmentStatsFilter says which periods. All that is given must hold.
type CommitmentStatsFilter struct {
	Areas       []string
	PledgeID    *string
	FocusAreaID *string
	From        *Date
	To          *Date
	Statuses    []PeriodStatus
	AsOf        *Date
}

// MaxStatsAreas is how many areas one question of statistics may be about.
const MaxStatsAreas = 20

// Validate says everything that is wrong with the filter.
func (f *CommitmentStatsFilter) Validate() error {
	var es Errors
	es.check(len(f.Areas) >= 1 && len(f.Areas) <= MaxStatsAreas, "areas", "Ange 1–20 områden.")
	es.check(f.From == nil || f.To == nil || *f.From <= *f.To, "to", "Sista dagen kan inte ligga före den första.")
	return es.err()
}

// CommitmentStats are periods of commitments counted in groups.
type CommitmentStats struct {
	Rows     []*CommitmentStatsRow // at most MaxStatsRows
	RowCount int
	AsOf     Date
}

// Cut reports whether there are more groups than rows.
func (s *CommitmentStats) Cut() bool { return s.RowCount > len(s.Rows) }

// CommitmentStatsRow is one group of periods.
type CommitmentStatsRow struct {
	Key       []CommitmentStatsKey
	Periods   int
	Due       int // over or fulfilled, of recurring and deliverable commitments
	Fulfilled int // of those due
	ByStatus  []StatusCount
	Missed    []MissedPeriod // oldest first
}

// CommitmentStatsKey is one part of a group's key.
type CommitmentStatsKey struct {
	Dimension CommitmentDimension
	Value     string
	Label     string
}

// MissedPeriod is a period that was missed, with its commitment.
type MissedPeriod struct {
	Commitment *Commitment
	Period     CommitmentPeriod
}

// PledgePeriod is a period with all that it belongs to.
type PledgePeriod struct {
	Pledge     *Pledge
	FocusArea  *FocusArea
	Commitment *Commitment
	Period     CommitmentPeriod
}

// Matching are the periods of a pledge that the filter asks for, in the order of the pledge's text.
func (f *CommitmentStatsFilter) Matching(follow *FollowUp) (matching []PledgePeriod) {
	for _, focus := range follow.pledge.FocusAreas {
		for _, c := range focus.Commitments {
			for _, period := range follow.Periods(c) {
				p := PledgePeriod{Pledge: follow.pledge, FocusArea: focus, Commitment: c, Period: period}
				if f.matches(p, follow.asOf) {
					matching = append(matching, p)
				}
			}
		}
	}
	return matching
}

// matches reports whether the filter asks for the period, seen from a day.
func (f *CommitmentStatsFilter) matches(p PledgePeriod, asOf Date) bool {
	end := p.endedOn(asOf)
	return (f.PledgeID == nil || *f.PledgeID == p.Pledge.ID) &&
		(f.FocusAreaID == nil || *f.FocusAreaID == p.FocusArea.ID) &&
		(f.From == nil || *f.From <= end) && (f.To == nil || end <= *f.To) &&
		(len(f.Statuses) == 0 || slices.Contains(f.Statuses, p.Period.Status))
}

// endedOn is the period's last day, or the day it is seen from while it has none.
func (p PledgePeriod) endedOn(asOf Date) Date { return cmp.Or(p.Period.End, asOf) }

// key is the period's value of a dimension.
func (p PledgePeriod) key(d CommitmentDimension, asOf Date) CommitmentStatsKey {
	year := strconv.Itoa(p.endedOn(asOf).Year())
	switch d {
	case PeriodsByYear:
		return CommitmentStatsKey{d, year, year}
	case PeriodsByArea:
		return CommitmentStatsKey{d, p.Pledge.Area.Code, p.Pledge.Area.Name}
	case PeriodsByPledge:
		return CommitmentStatsKey{d, p.Pledge.ID, p.Pledge.Title}
	case PeriodsByFocusArea:
		return CommitmentStatsKey{d, p.FocusArea.ID, p.FocusArea.Title}
	case PeriodsByCommitment:
		return CommitmentStatsKey{d, p.Commitment.ID, p.Commitment.Text}
	case PeriodsByKind:
		return CommitmentStatsKey{d, string(p.Commitment.Kind), p.Commitment.Kind.Label()}
	}
	return CommitmentStatsKey{d, string(p.Period.Status), p.Period.Status.Label()}
}

// SumPeriods counts periods by the dimensions, in the order of their keys: years by time, what is
// in a pledge in its order.
func SumPeriods(by []CommitmentDimension, periods []PledgePeriod, asOf Date) *CommitmentStats {
	stats := &CommitmentStats{Rows: []*CommitmentStatsRow{}, AsOf: asOf}
	rows := map[string]*CommitmentStatsRow{}
	counts := map[string]map[PeriodStatus]int{}
	met := map[CommitmentStatsKey]int{}
	for _, p := range periods {
		key, text := make([]CommitmentStatsKey, len(by)), ""
		for i, d := range by {
			key[i] = p.key(d, asOf)
			text += key[i].Value + "\x00"
			if _, before := met[key[i]]; !before {
				met[key[i]] = len(met)
			}
		}
		if rows[text] == nil {
			rows[text] = &CommitmentStatsRow{Key: key, Missed: []MissedPeriod{}}
			counts[text] = map[PeriodStatus]int{}
			stats.Rows = append(stats.Rows, rows[text])
		}
		rows[text].add(p)
		counts[text][p.Period.Status]++
		rows[text].ByStatus = statusCounts(counts[text])
	}
	slices.SortStableFunc(stats.Rows, func(a, b *CommitmentStatsRow) int { return compareKeys(a.Key, b.Key, met) })
	for _, row := range stats.Rows {
		slices.SortStableFunc(
			row.Missed,
			func(a, b MissedPeriod) int { return cmp.Compare(a.Period.Start, b.Period.Start) },
		)
	}
	stats.RowCount = len(stats.Rows)
	stats.Rows = stats.Rows[:min(len(stats.Rows), MaxStatsRows)]
	return stats
}

func (row *CommitmentStatsRow) add(p PledgePeriod) {
	row.Periods++
	if p.Period.Status == Missed {
		row.Missed = append(row.Missed, MissedPeriod{p.Commitment, p.Period})
	}
	due, fulfilled := p.Commitment.kept(p.Period)
	row.Due += due
	row.Fulfilled += fulfilled
}

// compareKeys orders by years and areas, by the order of the statuses, and for what is in a pledge
// by where it was met first, which is the order of the signed text.
func compareKeys(a, b []CommitmentStatsKey, met map[CommitmentStatsKey]int) int {
	for i := range a {
		c := cmp.Compare(met[a[i]], met[b[i]])
		switch a[i].Dimension {
		case PeriodsByYear, PeriodsByArea:
			c = cmp.Compare(a[i].Value, b[i].Value)
		case PeriodsByStatus:
			c = cmp.Compare(
				slices.Index(PeriodStatuses, PeriodStatus(a[i].Value)),
				slices.Index(PeriodStatuses, PeriodStatus(b[i].Value)),
			)
		}
		if c != 0 {
			return c
		}
	}
	return 0
}

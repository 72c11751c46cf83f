package service

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"loftet/server/domain"
)

// PeriodExplain says publicly why a period was missed. NOT_FOUND for another area's commitment or a
// day on which no period begins; INVALID while the period is not missed, or for a text too short or
// long.
func (s *Service) PeriodExplain(
	ctx context.Context,
	by domain.Actor,
	commitmentID string,
	start domain.Date,
	text string,
	not *domain.NotPersonalData,
) (*domain.CommitmentPeriod, error) {
	var explained *domain.CommitmentPeriod
	change := func(p *domain.Pledge, c *domain.Commitment) (string, error) {
		periods, err := s.periodsOf(ctx, p, c)
		if err != nil {
			return "", err
		}
		missed, fault := missedPeriod(periods, start)
		if fault != nil {
			fault.Field = "periodStart"
			return "", fault
		}
		if err := c.Explain(start, text, not, by.Username, s.clock()); err != nil {
			return "", err
		}
		explained = missed
		explained.Explanation = c.Explanation(start)
		return explainAction(c.ID, text, start), nil
	}
	input := []any{"explain", commitmentID, start, text, not}
	return explained, s.changeCommitment(ctx, by, commitmentID, domain.ExplainPeriods, input, not, change)
}

// PeriodsExplain says the same publicly of many missed periods of a commitment, as one write. One
// that cannot be explained never holds up the others: what was wrong with it comes back with its
// place in the list. CONFLICT for a period of which something else has been said meanwhile: nothing
// is written over unseen. NOT_FOUND and INVALID as for one, and INVALID when there are none or too
// many.
func (s *Service) PeriodsExplain(
	ctx context.Context,
	by domain.Actor,
	commitmentID string,
	starts []domain.Date,
	text string,
	not *domain.NotPersonalData,
) (explained []*domain.CommitmentPeriod, faults domain.Errors, err error) {
	if err := domain.ValidateExplanations(starts, text, not); err != nil {
		return nil, nil, err
	}
	text = strings.TrimSpace(text)
	change := func(p *domain.Pledge, c *domain.Commitment) (string, error) {
		explained, faults = nil, nil
		periods, err := s.periodsOf(ctx, p, c)
		if err != nil {
			return "", err
		}
		written := []domain.Date{}
		for i, start := range starts {
			missed, fault := unexplained(periods, start, text)
			if fault != nil {
				fault.Field = "periodStarts." + strconv.Itoa(i)
				faults = append(faults, fault)
				continue
			}
			if missed.Explanation == "" {
				if err := c.Explain(start, text, not, by.Username, s.clock()); err != nil {
					return "", err
				}
				missed.Explanation = c.Explanation(start)
				written = append(written, start)
			}
			explained = append(explained, missed)
		}
		return explainAction(c.ID, text, written...), nil
	}
	input := []any{"explain many", commitmentID, starts, text, not}
	err = s.changeCommitment(ctx, by, commitmentID, domain.ExplainPeriods, input, not, change)
	return explained, faults, err
}

// periodsOf are a commitment's periods as those inside see them today.
func (s *Service) periodsOf(
	ctx context.Context,
	p *domain.Pledge,
	c *domain.Commitment,
) ([]domain.CommitmentPeriod, error) {
	follow, err := s.Follow(ctx, p, s.Today(), domain.AudienceInside)
	if err != nil {
		return nil, err
	}
	return follow.Periods(c), nil
}

// missedPeriod is the period that begins on a day, if there is something to explain of it.
func missedPeriod(periods []domain.CommitmentPeriod, start domain.Date) (*domain.CommitmentPeriod, *domain.Error) {
	i := slices.IndexFunc(periods, func(period domain.CommitmentPeriod) bool { return period.Start == start })
	if i < 0 {
		return nil, &domain.Error{Code: domain.NotFound, Message: "Ingen period börjar den dagen."}
	}
	if periods[i].Status != domain.Missed && periods[i].Explanation == "" {
		return nil, &domain.Error{
			Code:    domain.Invalid,
			Message: "Perioden är inte missad och behöver ingen förklaring.",
		}
	}
	return &periods[i], nil
}

// unexplained is a missed period of which nothing else has been said than what is to be said now.
func unexplained(
	periods []domain.CommitmentPeriod,
	start domain.Date,
	text string,
) (*domain.CommitmentPeriod, *domain.Error) {
	missed, fault := missedPeriod(periods, start)
	if fault == nil && missed.Explanation != "" && missed.Explanation != text {
		fault = &domain.Error{Code: domain.Conflict, Message: "Någon annan har redan förklarat perioden."}
	}
	return missed, fault
}

// explainAction is what the pledge's history says of an explanation; nothing when no period got it.
func explainAction(commitmentID, text string, starts ...domain.Date) string {
	if len(starts) == 0 {
		return ""
	}
	days := make([]string, len(starts))
	for i, start := range starts {
		days[i] = string(start)
	}
	return "explain " + commitmentID + " " + strings.Join(days, ", ") + ": " + strings.TrimSpace(text)
}

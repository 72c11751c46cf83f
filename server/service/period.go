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
	of domain.PeriodKey,
	text string,
	not *domain.NotPersonalData,
) (*domain.CommitmentPeriod, error) {
	var explained *domain.CommitmentPeriod
	change := func(p *domain.Pledge, c *domain.Commitment) (string, error) {
		periods, err := s.periodsOf(ctx, p, c)
		if err != nil {
			return "", err
		}
		missed, fault := missedPeriod(periods, of)
		if fault != nil {
			fault.Field = "periodStart"
			return "", fault
		}
		if err := c.Explain(missed.Key(), text, not, by.Username, s.clock()); err != nil {
			return "", err
		}
		explained = missed
		explained.Explanation = c.Explanation(missed.Key())
		return explainAction(c.ID, text, of.Start), nil
	}
	input := []any{"explain", commitmentID, of, text, not}
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
				if err := c.Explain(missed.Key(), text, not, by.Username, s.clock()); err != nil {
					return "", err
				}
				missed.Explanation = c.Explanation(missed.Key())
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

// PeriodDecide says of a period of a conditional commitment that it was missed, with the reason in
// public, or takes that back. NOT_FOUND for another area's commitment or a period that is none;
// INVALID.
func (s *Service) PeriodDecide(
	ctx context.Context,
	by domain.Actor,
	in domain.PeriodDecisionInput,
) (*domain.CommitmentPeriod, error) {
	var decided *domain.CommitmentPeriod
	in.Reason = strings.TrimSpace(in.Reason)
	of := domain.PeriodKey{Start: in.PeriodStart}
	if in.ProblemID != nil {
		of.ProblemID = *in.ProblemID
	}
	change := func(p *domain.Pledge, c *domain.Commitment) (string, error) {
		periods, err := s.periodsOf(ctx, p, c)
		if err != nil {
			return "", err
		}
		period, fault := periodOf(periods, of)
		if fault != nil {
			fault.Field = "periodStart"
			return "", fault
		}
		if err := c.Decide(*period, in, by, s.Today()); err != nil {
			return "", err
		}
		if in.Status == domain.DecidedMissed {
			if err := c.Explain(period.Key(), in.Reason, in.NotPersonalData, by.Username, s.clock()); err != nil {
				return "", err
			}
		}
		if periods, err = s.periodsOf(ctx, p, c); err != nil {
			return "", err
		}
		decided, _ = periodOf(periods, period.Key())
		return "decide " + c.ID + " " + string(period.Start) + " " + string(in.Status) + ": " + in.Reason, nil
	}
	return decided, s.changeCommitment(
		ctx, by, in.CommitmentID, domain.ExplainPeriods, []any{"decide", in}, in.NotPersonalData, change,
	)
}

// periodOf is the period of that key. By its start alone it is found only when no other begins on
// that day.
func periodOf(periods []domain.CommitmentPeriod, of domain.PeriodKey) (*domain.CommitmentPeriod, *domain.Error) {
	is := func(period domain.CommitmentPeriod) bool {
		return period.Start == of.Start && (of.ProblemID == "" || period.Key().ProblemID == of.ProblemID)
	}
	i := slices.IndexFunc(periods, is)
	if i < 0 {
		return nil, &domain.Error{Code: domain.NotFound, Message: "Ingen period börjar den dagen."}
	}
	if slices.ContainsFunc(periods[i+1:], is) {
		return nil, &domain.Error{
			Code: domain.Invalid, Message: "Flera problembilder uppstod den dagen. Ange vilken det gäller.",
		}
	}
	return &periods[i], nil
}

// missedPeriod is the period of that key, if there is something to explain of it.
func missedPeriod(periods []domain.CommitmentPeriod, of domain.PeriodKey) (*domain.CommitmentPeriod, *domain.Error) {
	period, fault := periodOf(periods, of)
	if fault == nil && period.Status != domain.Missed && period.Explanation == "" {
		fault = &domain.Error{
			Code:    domain.Invalid,
			Message: "Perioden är inte missad och behöver ingen förklaring.",
		}
	}
	return period, fault
}

// unexplained is a missed period of which nothing else has been said than what is to be said now.
func unexplained(
	periods []domain.CommitmentPeriod,
	start domain.Date,
	text string,
) (*domain.CommitmentPeriod, *domain.Error) {
	missed, fault := missedPeriod(periods, domain.PeriodKey{Start: start})
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

package org.copydesk.validation.cms;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.Copydesk;
import org.copydesk.finding.Finding;
import org.copydesk.validation.ConsistentHeadline;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A small CMS on Spring Boot: it takes articles, and refuses those with a fault. */
@SpringBootApplication
@RestController
class Cms {

  @ConsistentHeadline(headline = "title", subheadline = "deck", body = "html")
  record Story(String title, String deck, String html) {}

  record Fault(String field, String message, String rule, int start, int end) {}

  record Refusal(List<Fault> faults) {}

  /** The publisher's own checker, for all validators of this application. */
  @Bean
  ValidationConfigurationCustomizer houseStyle() {
    var copydesk = Copydesk.builder().names(List.of("Gaza City")).build();
    return configuration ->
        ((HibernateValidatorConfiguration) configuration).constraintValidatorPayload(copydesk);
  }

  @PostMapping("/articles")
  @ResponseStatus(HttpStatus.CREATED)
  void publish(@Valid @RequestBody Story story) {}

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  Refusal refuse(MethodArgumentNotValidException invalid) {
    var result = invalid.getBindingResult();
    // Of the article as a whole: it couldn't be checked.
    var whole = result.getGlobalErrors().stream().map(Cms::wholeFault);
    return new Refusal(
        Stream.concat(whole, result.getFieldErrors().stream().map(Cms::fault)).toList());
  }

  private static Fault wholeFault(ObjectError error) {
    return new Fault("", error.getDefaultMessage(), "", 0, 0);
  }

  private static Fault fault(FieldError error) {
    HibernateConstraintViolation<?> violation = error.unwrap(HibernateConstraintViolation.class);
    var finding = violation.getDynamicPayload(Finding.class);
    var span = finding.at().span();
    return new Fault(
        error.getField(), error.getDefaultMessage(), finding.rule(), span.start(), span.end());
  }
}

/** English: units of translated courses, self-paced lessons, documentation tutorials, books, video courses. */
export const en = `
== en | Audio Course
# Unit 0. Welcome to the course!
- What to expect from this course
# Unit 1. Working with audio data
- What you'll learn
- Check your understanding of the course material
- Learn more
# Unit 2. A gentle introduction
- Hands-on exercise
# Unit 7. Putting it all together
- Speech-to-speech translation
- Meeting transcriptions
- Supplemental reading and resources
# Unit 8. Finish line
* Congratulations!
> You have worked hard to reach this point, and we'd like to congratulate you on successfully completing this course!
< Stay curious, keep in touch with the community, and thank you for learning with us.
- Get your certification of completion

== en | Web basics: a self-paced path
# Introduction to web development
- Introduction
- What is a browser?
- Knowledge check
- Summary
# Build a page
- Introduction
- Exercise: your first page
- Summary
# Publish a page
- Introduction
- Choose a host
- Knowledge check
- Summary

== en | Tic-tac-toe tutorial
- Setup for the tutorial
- Overview
- Building the board
- Completing the game
- Adding time travel
* Wrapping up
< Congratulations! You've finished the tutorial. If you have extra time, here are some ideas for improvements.

== en | Learn the language by building
- Preface
- Chapter 1: Hello
- Chapter 2: Types
- Summary
- Chapter 3: Traits
- Summary
- Chapter 4: Concurrency
- Summary

== en | The Little Compiler Book
- Foreword
- 1. Scanning
- 2. Parsing
- 3. Evaluating
- 4. Code generation
* 5. Conclusion
> We have come to the end of this book. When we started, we could not even read a number.
< I hope you enjoyed it as much as I enjoyed writing it. Go build something.
- A. Grammar
- B. Solutions

== en | Data Structures in 30 Lectures
- Lecture 1: Arrays
- Lecture 2: Lists
- Lecture 12: Midterm Review
- Lecture 13: Trees
- Lecture 14: Finite state machines: the end state
- Lecture 29: Final Exam Review
* Lecture 30: Course Wrap-Up

== en | Machine Learning MOOC
# Week 1
- Welcome
- Linear regression
- Week 1 Summary
# Week 2
- Logistic regression
- Week 2 Summary
# Week 3
- Clustering
- Quiz: Clustering
* Summary and Thank You
> Welcome to the final video of this class. We've covered a lot of material over these weeks.
< It has been a real pleasure teaching you. So thank you, and I wish you all the best.

== en | Deploying with containers
- Getting started
- Images
- Volumes
- Networks
- Compose
? Next steps
? What's next
- Reference

== en | Photography Masterclass
# Getting Started
- Welcome to the class
# Light
- Natural light
- Section Recap
# Editing
- Colour
- Section Recap
# Wrapping Up
- Your final project
* Final Thoughts
- Bonus Lecture: My Other Courses

== en | Public Speaking in 10 Days
- Day 1: Fear
- Day 5: Halfway there!
- Day 6: Opening lines
- Day 7: How to write a conclusion
- Day 8: Closing strong
- Day 9: Questions from the audience
* Day 10: You did it!

== en | Kernel Hacking Notes
- About this book
- Booting
- Memory
- Scheduling
- Shutdown and goodbye messages
- Contributing
- Changelog

== en | Statistics with Spreadsheets
# Module 1: Describing data
- Module 1 Introduction
- Averages
- Module 1 Conclusion
# Module 2: Testing
- Module 2 Introduction
- Drawing conclusions from a test
- Module 2 Conclusion
# Course Conclusion
* Goodbye and next steps
- Course Feedback Survey

== en | Robotics for Everyone
- 00 - Introduction
- 01 - Motors
- 02 - Sensors
- 03 - Congratulations, it moves!
- 04 - Control loops
- 05 - Mapping
* 06 - Where to go from here
< This is where our series ends. Thanks for following along, and good luck with your own robot!

== en | Writing a Text Editor
- Setup
- Entering raw mode
- A text viewer
- A text editor
- Search
- Syntax highlighting
- Appendices

== en | Deep Reinforcement Learning Course
# Unit 1. Introduction
- Welcome
- Summary
- Conclusion
# Unit 2. Q-Learning
- Recap
- Conclusion
# Unit 8. Policy optimization
- Introduction
- Conclusion
# Bonus Unit. Advanced topics
- Introduction
- Brief introduction to offline learning
# Certification and congratulations
* Congratulations
- Get your certificate of completion
`;
